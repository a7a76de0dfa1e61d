import type { SheetSnapshot } from '../port/sheet-snapshot';

/** What the checker is asked: sheets that are new or changed, the order of all, and the reporting date. */
export interface CheckRequest {
  readonly workbook: string;
  /** Reporting date `YYYY-MM-DD`; null to take the one that the ledger suggests. */
  readonly asOf: string | null;
  /** Ids of all sheets with their present names, in the order of the workbook. */
  readonly order: readonly { readonly id: string; readonly name: string }[];
  /** The sheets that were read anew; the others are kept from the last request. */
  readonly sheets: readonly SheetSnapshot[];
}
