import type { CheckFailure, PreviousFault } from '../../check/check-answer';
import { PortError } from '../../port/port-error';

/** What the person must be told besides the answer. */
export type Notice =
  | { readonly kind: 'failed'; readonly message: string }
  /** A fault of ours, in the words of the programme. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'date-not-kept'; readonly message: string }
  /** What was decided holds in the pane, and could not be kept in the workbook. */
  | { readonly kind: 'not-kept'; readonly message: string; readonly added: readonly string[] }
  /** The same of a workbook that is read-only. */
  | { readonly kind: 'kept-here' }
  /** Something was written into the workbook's settings, which can be undone, after sheets of settings had been added. */
  | { readonly kind: 'kept'; readonly what: KeptWhat; readonly added: readonly string[] }
  | { readonly kind: 'failure'; readonly why: CheckFailure }
  /** The parameters of the workbook, what it keeps, or last period's workbook cannot be used. */
  | { readonly kind: 'bad-policies' | 'bad-settings'; readonly why: string }
  | { readonly kind: 'bad-previous'; readonly why: PreviousFault }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'painted'; readonly cells: number; readonly skipped: readonly string[] }
  | { readonly kind: 'unpainted'; readonly skipped: readonly string[] }
  | { readonly kind: 'sheets-added'; readonly names: readonly string[] }
  /** Sheets that were not added, since there are some of these names. */
  | { readonly kind: 'sheets-taken'; readonly names: readonly string[] }
  /** Sheets that were added, where not all could be, and that could not be taken back. */
  | { readonly kind: 'sheets-left'; readonly message: string; readonly names: readonly string[] };

/** What was written: an answer given or withdrawn, columns, a year, everything at once. */
export type KeptWhat = 'waiver' | 'waiver-removed' | 'mapping' | 'year' | 'imported';

/** An error as the person is told of it. */
export function failed(error: unknown): Notice {
  return error instanceof PortError
    ? { kind: 'failed', message: error.message }
    : { kind: 'broken', detail: messageOf(error) };
}

/** The words of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
