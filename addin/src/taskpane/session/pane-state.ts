import type { CheckAnswer, Recognition } from '../../check/check-answer';
import { NO_DECISIONS, type Decisions } from '../../check/decisions';
import type { ReadProgress, WorkbookInfo } from '../../port/workbook-port';
import type { Notice } from './notice';

/** What the pane is doing. */
export type Activity =
  | { readonly kind: 'opening' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | { readonly kind: 'checking' };

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
  /** How the workbook was read, where that was not enough for an answer: a person may put it right. */
  readonly recognition: Recognition | null;
  readonly workbook: WorkbookInfo | null;
  /** The host tells of edits. Null until that is known. */
  readonly live: boolean | null;
  readonly decisions: Decisions;
  /** The workbook keeps nothing of ours yet: it is opened for the first time (首次使用). */
  readonly firstUse: boolean;
  /** Name of last period's workbook (上期台账), where one was chosen. */
  readonly previous: string | null;
  /** How many cells are painted (标色). */
  readonly painted: number;
}

export const INITIAL_STATE: PaneState = {
  activity: { kind: 'opening' },
  refreshing: false,
  asOf: '',
  suggested: false,
  answer: null,
  notice: null,
  recognition: null,
  workbook: null,
  live: null,
  decisions: NO_DECISIONS,
  firstUse: false,
  previous: null,
  painted: 0,
};

/** Whether a check runs that the person started and may cancel. */
export function isBusy({ activity, refreshing }: PaneState): boolean {
  return !refreshing && (activity.kind === 'reading' || activity.kind === 'checking');
}
