import type { SheetSnapshot } from '../port/sheet-snapshot';
import type { Decisions } from './decisions';

/** What the checker is asked: sheets that are new or changed, the order of all, the reporting date, what was decided. */
export interface CheckRequest {
  readonly workbook: string;
  /** Reporting date `YYYY-MM-DD`; null to take the one that the ledger suggests. */
  readonly asOf: string | null;
  /** Ids of all sheets with their present names, in the order of the workbook. */
  readonly order: readonly { readonly id: string; readonly name: string }[];
  /** The sheets that were read anew; the others are kept from the last request. */
  readonly sheets: readonly SheetSnapshot[];
  readonly decisions: Decisions;
  /** Last period's workbook (上期台账) as a file; `kept` for the one that was given before, null for none. */
  readonly previous: PreviousFile | 'kept' | null;
}

/** A file as the person chose it. */
export interface PreviousFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rows of a sheet that the next request asks about, sent ahead: a long sheet crosses in pieces (分批传送). */
export interface RowsAhead {
  readonly rowsOf: string;
  readonly rows: SheetSnapshot['rows'];
}
