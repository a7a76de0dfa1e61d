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
  failure: 'warning',
  'date-not-kept': 'warning',
  'not-kept': 'warning',
  kept: 'success',
  painted: 'success',
  unpainted: 'success',
  'sheet-added': 'success',
  cancelled: 'info',
};

/** What the person must know beside the findings: failures and protection. */
export function NoticeBar({ state, session }: { readonly state: PaneState; readonly session: CheckSession }) {
  const messages = useMessages();
  const styles = useStyles();
  const { notice } = state;
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
      {protectionOf(state, messages).map((sentence) => (
        <MessageBar key={sentence} intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
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
    case 'date-not-kept':
      return messages.dateNotKept(notice.message);
    case 'not-kept':
      return messages.notKept(notice.message);
    case 'kept':
      return messages.kept[notice.what];
    case 'painted':
      return messages.painted(notice.cells, notice.skipped.join('、'));
    case 'unpainted':
      return messages.unpainted(notice.skipped.join('、'));
    case 'sheet-added':
      return messages.sheetAdded(notice.name);
    case 'cancelled':
      return messages.cancelled;
  }
}

function protectionOf({ workbook }: PaneState, messages: Messages): readonly string[] {
  if (!workbook) return [];
  const guarded = workbook.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  return [
    ...(workbook.readOnly ? [messages.readOnlyNote] : []),
    ...(guarded.length > 0 ? [messages.protectedNote(guarded.join('、'))] : []),
  ];
}
