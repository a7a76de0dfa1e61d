import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Messages } from '../messages/messages';
import { useMessages } from '../messages/use-messages';
import type { CheckSession } from '../session/check-session';
import type { Notice } from '../session/notice';
import type { PaneState } from '../session/pane-state';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // Sentences are longer than Fluent's one line.
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

const INTENTS: Readonly<Record<Notice['kind'], 'error' | 'warning' | 'info' | 'success'>> = {
  failed: 'error',
  broken: 'error',
  'bad-policies': 'error',
  'bad-settings': 'error',
  'bad-previous': 'error',
  failure: 'warning',
  'date-not-kept': 'warning',
  'not-kept': 'warning',
  'kept-here': 'warning',
  kept: 'success',
  painted: 'success',
  unpainted: 'success',
  'sheets-added': 'success',
  'sheets-taken': 'error',
  'sheets-left': 'error',
  cancelled: 'info',
};

/** What the person must know beside the findings: failures and protection. */
export function NoticeBar({ state, session }: { readonly state: PaneState; readonly session: CheckSession }) {
  const messages = useMessages();
  const styles = useStyles();
  const { notice } = state;
  const guarded = protectionOf(state, messages);
  return (
    <div className={styles.bars} aria-live="polite">
      {notice && (
        <MessageBar intent={INTENTS[notice.kind]} layout="multiline">
          <MessageBarBody className={styles.body}>{sentenceOf(notice, messages)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={messages.dismiss}
                onClick={() => session.dismiss()}
              />
            }
          >
            {(notice.kind === 'failed' || notice.kind === 'broken') && (
              <Button size="small" onClick={() => void (state.workbook ? session.check() : session.open())}>
                {messages.retry}
              </Button>
            )}
            {notice.kind === 'kept' && (
              <Button size="small" onClick={() => void session.decisions.undo()}>
                {messages.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {guarded !== '' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>{guarded}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function sentenceOf(notice: Notice, messages: Messages): string {
  switch (notice.kind) {
    case 'failed':
      return notice.message;
    case 'broken':
      return messages.broken(notice.detail);
    case 'failure':
      return messages.failures[notice.why];
    case 'bad-policies':
      return messages.badPolicies(notice.why);
    case 'bad-settings':
      return messages.badSettings(notice.why);
    case 'bad-previous':
      return notice.why.kind === 'no-ledger'
        ? messages.previousHasNoLedger(notice.why.name)
        : notice.why.sentence;
    case 'date-not-kept':
      return messages.dateNotKept(notice.message);
    case 'not-kept':
      return messages.notKept(notice.message) + addedOf(notice, messages);
    case 'kept-here':
      return messages.keptHere;
    case 'kept':
      return messages.kept[notice.what] + addedOf(notice, messages);
    case 'painted':
      return messages.painted(notice.cells, notice.skipped.join('、'));
    case 'unpainted':
      return messages.unpainted(notice.skipped.join('、'));
    case 'sheets-added':
      return messages.sheetsAdded(notice.names.join('、'));
    case 'sheets-taken':
      return messages.sheetsTaken(notice.names.join('、'));
    case 'sheets-left':
      return messages.sheetsLeft(notice.message, notice.names.join('、'));
    case 'cancelled':
      return messages.cancelled;
  }
}

function addedOf({ added }: { readonly added: readonly string[] }, messages: Messages): string {
  return added.length > 0 ? ` ${messages.sheetsAdded(added.join('、'))}` : '';
}

/** What cannot be written into the workbook as it stands; '' where everything can. */
function protectionOf({ workbook }: PaneState, messages: Messages): string {
  if (!workbook) return '';
  if (workbook.readOnly) return messages.readOnlyNote;
  const guarded = workbook.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  return [
    ...(workbook.structureProtected ? [messages.structureNote] : []),
    ...(guarded.length > 0 ? [messages.protectedNote(guarded.join('、'))] : []),
  ].join(' ');
}
