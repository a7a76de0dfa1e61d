import type { CellAddress } from '../model/address';

/** A figure of a report (报告中的数字): what is printed, what it may stand for, how it came about and from which rows. */
export interface ReportFigure {
  readonly key: string;
  readonly name: string;
  /** As printed, with its unit: `95.03亿元`; a marked gap where it is not known. */
  readonly text: string;
  /** The exact value in the printed unit as decimal text; null where there is none. */
  readonly value: string | null;
  readonly unit: string;
  /** What the printed figure may stand for; null where nothing is printed. */
  readonly low: string | null;
  readonly high: string | null;
  readonly formula: string;
  /** Why there is no value; null where there is one. */
  readonly why: string | null;
  /** The cells that it was counted from. */
  readonly rows: readonly CellAddress[];
}

/** A stretch of a paragraph: words, or a figure by its key. */
export type Segment = { readonly words: string } | { readonly figure: string; readonly text: string };

export interface Paragraph {
  readonly text: string;
  readonly segments: readonly Segment[];
}

export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A table of a report: cells as text, amounts already in the unit of their heading. */
export interface ReportTable {
  readonly title: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A composed report (总结、通报) as data; every rendered figure keeps its origin. */
export interface Report {
  readonly schema: 'zs-report/1';
  readonly workbook: string;
  readonly asOf: string;
  readonly title: string;
  readonly sections: readonly ReportSection[];
  readonly tables: readonly ReportTable[];
  readonly figures: readonly ReportFigure[];
  /** What a reader must know: gaps, roundings that do not add up, what was not checked. */
  readonly notes: readonly string[];
}
