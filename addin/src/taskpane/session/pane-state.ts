import type { CheckAnswer, CheckFailure } from '../../check/check-answer';
import type { ReadProgress, WorkbookInfo } from '../../port/workbook-port';

/** What the pane is doing. */
export type Activity =
  | { readonly kind: 'opening' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | { readonly kind: 'checking' };

/** What the person must be told besides the answer. */
export type Notice =
  | { readonly kind: 'failed'; readonly message: string }
  /** A fault of ours, in the words of the programme. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'date-not-kept'; readonly message: string }
  | { readonly kind: 'failure'; readonly why: CheckFailure }
  | { readonly kind: 'cancelled' };

/** Everything that the pane shows. */
export interface PaneState {
  readonly activity: Activity;
  /** A re-check after an edit: the last answer stays on show. */
  readonly refreshing: boolean;
  /** The date field as typed; '' lets the ledger suggest one. */
  readonly asOf: string;
  /** The date in the field was suggested by the ledger. */
  readonly suggested: boolean;
  readonly answer: CheckAnswer | null;
  readonly notice: Notice | null;
  readonly workbook: WorkbookInfo | null;
  /** The host tells of edits. Null until that is known. */
  readonly live: boolean | null;
}

export const INITIAL_STATE: PaneState = {
  activity: { kind: 'opening' },
  refreshing: false,
  asOf: '',
  suggested: false,
  answer: null,
  notice: null,
  workbook: null,
  live: null,
};

/** Whether a check runs that the person started and may cancel. */
export function isBusy({ activity, refreshing }: PaneState): boolean {
  return !refreshing && (activity.kind === 'reading' || activity.kind === 'checking');
}
