import type { Decimal } from './decimal';
import type { DateSpan } from './span';
import type { FieldKey, FieldType, FIELDS } from './field';
import type { TextStore } from './text-store';

/** A column (列) of a ledger as it was recognised. */
export interface ColumnMapping {
  readonly field: FieldKey;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** The heading as the sheet has it; levels of a merged header joined by `/`. */
  readonly header: string;
  /** The unit as printed (亿元, 万元, 元, 万美元, %, 个), from heading, unit line or sheet; null when none is given. */
  readonly unit: string | null;
  /** How sure the reading is, 0 to 1, and why. Below 1 the pane asks. */
  readonly confidence: number;
  readonly because: string;
}

/** A column of a table with what a person may choose instead (可选含义). */
export interface ChosenMapping extends ColumnMapping {
  /** A person decided. */
  readonly decided: boolean;
  /** What else it may mean, the likeliest first. */
  readonly alternatives: readonly FieldKey[];
  /** Another column carries the meaning first: the target of a second indicator, the funds of an earlier month. */
  readonly further: boolean;
}

/** Why a cell that is not blank gave no plain value, or gave one only after a decision. */
export type CellNote =
  | { readonly kind: 'unreadable'; readonly raw: string; readonly why: string }
  | { readonly kind: 'ambiguous'; readonly raw: string; readonly why: string }
  | { readonly kind: 'several'; readonly raw: string; readonly why: string }
  | { readonly kind: 'approximate'; readonly raw: string; readonly why: string }
  | { readonly kind: 'normalised'; readonly raw: string; readonly why: string }
  /** Words where a date should be: 已开工, 拟9月开工. */
  | { readonly kind: 'words'; readonly raw: string; readonly why: string };

interface ColumnBase extends ColumnMapping {
  /** By record index: what had to be decided or could not be read. */
  readonly notes: ReadonlyMap<number, CellNote>;
}

/**
 * Texts of a column by record index, trimmed and in NFKC; '' is blank (also for 无, /, —, 待定). What repeats is held once:
 * `codes` gives for each record the number of its text in `texts`, 0 for a blank one. Equal codes are equal texts; a text
 * of a column where few repeat may have several codes.
 */
export interface TextColumn extends ColumnBase {
  readonly type: 'text';
  readonly codes: Int32Array;
  readonly texts: TextStore;
  text(record: number): string;
}

/**
 * Amounts of a column by record index. `fen` is in 分 (a hundredth of a yuan): NaN where nothing is known, exact
 * while whole and under 2^53; `exact` gives the decimal in yuan in every case. Both because a column of doubles
 * is hundreds of times faster to add up than one of decimals.
 */
export interface AmountColumn extends ColumnBase {
  readonly type: 'amount';
  readonly fen: Float64Array;
  exact(record: number): Decimal | undefined;
  /** The exact sum in yuan over some records (all when left out), and how many of them held an amount. */
  sum(records?: Iterable<number>): { readonly yuan: Decimal; readonly counted: number };
}

/** Dates of a column by record index, as the first and last day that they can be; NaN where nothing is known. */
export interface DateColumn extends ColumnBase {
  readonly type: 'date';
  readonly from: Float64Array;
  readonly to: Float64Array;
  span(record: number): DateSpan | undefined;
}

export type Column = TextColumn | AmountColumn | DateColumn;

/** The column type of a field. */
export type ColumnOf<K extends FieldKey> = ColumnByType[(typeof FIELDS)[K]['type']];
interface ColumnByType {
  text: TextColumn;
  amount: AmountColumn;
  date: DateColumn;
}

/** The column types by field, each present or not. */
export type Columns = { readonly [K in FieldKey]?: ColumnOf<K> };
export type { FieldType };
