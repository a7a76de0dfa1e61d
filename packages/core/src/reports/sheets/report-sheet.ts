import type { CellValue } from '../../model/grid';

/** How the figures of a column are printed. */
export type ColumnKind = keyof typeof COLUMN_FORMATS;

/** Number formats (数字格式); text has none. */
export const COLUMN_FORMATS = {
  text: undefined,
  place: '0',
  count: '0',
  yi: '0.00',
  wan: '#,##0.00',
  percent: '0.00%',
  points: '+0.00;-0.00;0.00',
  score: '0.00',
} as const;

/** A column of a table to be written (报表列). */
export interface SheetColumn {
  readonly heading: string;
  /** The heading above, shared by the columns beside it. */
  readonly group?: string;
  readonly kind: ColumnKind;
  /** In characters, half-width. */
  readonly width: number;
  /** How its figures came about (来历); printed under the table. */
  readonly how?: string;
}

/** A chart of some of the columns, by their places. */
export interface SheetChart {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  readonly category: number;
  readonly values: readonly number[];
}

/** The reports that are written as sheets (报表). */
export const REPORT_KEYS = ['weekly', 'monthly', 'quarterly', 'yearly', 'checklist', 'rewards'] as const;
export type ReportKey = (typeof REPORT_KEYS)[number];

/** A report as one table with what explains it, before it is laid out as a sheet. */
export interface ReportSheet {
  readonly key: ReportKey;
  /** The sheet's name; a free one is found where it is taken. */
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  readonly columns: readonly SheetColumn[];
  /** Numbers as numbers, in the unit of their heading; a figure that is not known is null and printed as a dash. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The first rows that stand for the whole and are set off. */
  readonly wholes?: number;
  readonly chart?: SheetChart;
  readonly notes: readonly string[];
  /** Why there is none; null where there is one. */
  readonly why: string | null;
}
