import type { SheetText } from './sheet-of';

/** A sheet and how it must be read; rows and columns as people count them. */
export interface LayoutCase {
  readonly shows: string;
  readonly sheet: SheetText;
  readonly tables: readonly ExpectedTable[];
}

export interface ExpectedTable {
  readonly kind: string;
  readonly header: readonly [number, number] | null;
  readonly data: readonly [number, number] | null;
  readonly records: number;
  /** Mapped columns: `A seq, F amount 亿元`. */
  readonly columns: string;
  /** Columns left alone or asked about, `-` for none. */
  readonly unmapped?: string;
  /** `1 title, 12 total`. */
  readonly skipped?: string;
  /** Total rows with the rows that they sum: `12=5-11, 20=5-11+13-19`. */
  readonly totals?: string;
}
