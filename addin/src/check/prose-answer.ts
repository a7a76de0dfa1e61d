import type { Paragraph, ReportTable } from '@zhaoshang/core';
import type { BoardRow } from './board-answer';

/** Cells of the ledger behind a figure: how many, and the first of them with what each is about. */
export interface ProseCells {
  readonly count: number;
  readonly first: readonly BoardRow[];
}

/** How a figure of a text stands: 不符、末位不符、截尾、相符、未核对. */
export type ProseVerdict = 'inconsistent' | 'last-digit' | 'truncated' | 'agrees' | 'unchecked';

/** A relation between figures of a text, or between one and the ledger. */
export interface ProseRelation {
  readonly verdict: ProseVerdict;
  /** The sum in a sentence. */
  readonly message: string;
  readonly innocent: readonly string[];
  /** The conclusion of the text that depends on it, or null. */
  readonly decides: string | null;
  /** The figures that it is about, the stated one first, by their places in the list of figures. */
  readonly figures: readonly number[];
  /** Of a comparison with the ledger; null otherwise. */
  readonly cells: ProseCells | null;
}

/** A figure of a text, with its relations by their places in the list of relations. */
export interface ProseFigure {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly verdict: ProseVerdict;
  readonly relations: readonly number[];
}

/** A text as audited: its figures in the order of the text, none overlapping. */
export interface ProseAudit {
  readonly text: string;
  /** The reporting date of the ledger that it was compared with; null where no workbook was checked. */
  readonly asOf: string | null;
  readonly figures: readonly ProseFigure[];
  readonly relations: readonly ProseRelation[];
}

export interface ProseReportFigure {
  readonly name: string;
  readonly text: string;
  readonly formula: string;
  /** Why there is no value; null where there is one. */
  readonly why: string | null;
  readonly cells: ProseCells;
}

/** A document made of the composed report, to be saved under its name. */
export interface ProseFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The composed report as the pane shows it; a segment whose figure is not listed is mere words. */
export interface ProseReport {
  readonly asOf: string;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly Paragraph[] }[];
  readonly figures: Readonly<Record<string, ProseReportFigure>>;
  readonly tables: readonly ReportTable[];
  readonly notes: readonly string[];
}
