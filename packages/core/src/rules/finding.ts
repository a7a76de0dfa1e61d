import type { CellAddress } from '../model/address';
import type { Severity } from './rule';

/** Something that does not agree (核对发现): what, where, why, and what next. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Rests on inference (试行). */
  readonly beta: boolean;
  readonly message: string;
  /** Addresses as a person sees them, `签约项目!H12`. */
  readonly cells: readonly string[];
  /** The same cells, 0-based, for those who jump to them. */
  readonly at: readonly CellAddress[];
  readonly record?: string;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** Stable under row insertion, sorting and sheet renaming; changes when the evidence changes. */
  readonly fingerprint: string;
}

/** A rule that could not run, on which sheet, and what was missing (未核对). */
export interface NotChecked {
  readonly rule: string;
  readonly name: string;
  /** The sheet concerned; undefined for the workbook. */
  readonly sheet?: string;
  readonly why: string;
}
