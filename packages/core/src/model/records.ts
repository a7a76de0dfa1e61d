import type { CellAddress } from './address';
import type { ChosenMapping, Column, Columns } from './column';
import type { FieldKey } from './field';
import type { Grid } from './grid';
import type { LedgerKind } from './ledger-kind';

/** Why a row inside or around a table is no record. */
export type SkipReason = 'title' | 'unit-line' | 'subheading' | 'total' | 'note' | 'blank';

export interface SkippedRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly why: SkipReason;
}

/** First and last row, 0-based, inclusive. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** A total row (合计, 小计) with the rows that it stands for, 0-based; checked against them, never counted. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** The data rows that it sums. */
  readonly over: readonly number[];
}

/** A column that was left alone, or is asked about. */
export interface UnmappedColumn {
  readonly column: number;
  readonly header: string;
  /** The meanings that it may have; empty for a column that does not concern us. */
  readonly candidates: readonly FieldKey[];
  readonly because: string;
  /** A person decided to leave it alone. */
  readonly decided: boolean;
}

/** A value that was changed to be understood (规范化): `１，２３４` → 1234. */
export interface Normalisation extends CellAddress {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/**
 * One table of a workbook (一张台账), read: its records column by column, each value with its cell. A sheet may hold
 * several. Record i stands in row `rows[i]` of the sheet, column f in `columns[f].column`: that is the origin (来源).
 */
export interface Records {
  readonly sheet: string;
  readonly kind: LedgerKind;
  /** How sure the kind is, 0 to 1, and why. */
  readonly confidence: number;
  readonly because: string;
  /** Header rows; null where no header was found. */
  readonly header: RowRange | null;
  /** First and last data row; null where there is no data. */
  readonly data: RowRange | null;
  readonly length: number;
  readonly rows: readonly number[];
  readonly columns: Columns;
  /** Further columns of a meaning that stands in a row of columns (目标 by indicator, 到位 by month), in sheet order. */
  readonly series: readonly Column[];
  /** Every mapped column in sheet order. */
  readonly mapping: readonly ChosenMapping[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly TotalRow[];
  readonly normalised: readonly Normalisation[];
  /** Texts of sub-headings by record index where there are any: the group (一、工业项目) that a record stands under. */
  readonly groups: readonly (string | undefined)[];
  /** The year that the sheet's name or title states (2022年签约项目台账); undefined when it states none. */
  readonly year: number | undefined;
  readonly grid: Grid;
}

/** Every column that was read, in no particular order: the first of each meaning, and the further ones. */
export function columnsOf({ columns, series }: Records): readonly Column[] {
  return [...Object.values(columns), ...series];
}

/** The cell of a record's field; undefined when the table has no such column. */
export function cellOf(records: Records, record: number, field: FieldKey): CellAddress | undefined {
  const column = records.columns[field];
  return column && record < records.length ? cellIn(records, record, column) : undefined;
}

/** The cell of a record in a column. */
export function cellIn({ sheet, rows }: Records, record: number, { column }: Column): CellAddress {
  return { sheet, row: rows[record] ?? -1, column };
}
