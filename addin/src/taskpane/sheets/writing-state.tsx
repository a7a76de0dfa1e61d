import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ReactNode } from 'react';
import type { WrittenSheet } from '../../port/sheet-writer';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { useSheetsMessages } from './sheets-messages';
import type { Writing } from './use-sheet-writing';

const useStyles = makeStyles({
  state: { width: '100%' },
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface WritingStateProps {
  readonly state: Writing;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onUndo: (sheets: readonly WrittenSheet[]) => void;
}

/** What became of the writing, told as it happens. */
export function WritingState({ state, onGoTo, onUndo }: WritingStateProps) {
  const { sheetsLeft } = useMessages();
  const messages = useSheetsMessages();
  const styles = useStyles();
  const bar = (intent: 'success' | 'info' | 'error', children: ReactNode) => (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
  const content = () => {
    switch (state.kind) {
      case 'idle':
        return null;
      case 'writing':
        return <Spinner size="tiny" label={messages.writing} />;
      case 'removing':
        return <Spinner size="tiny" label={messages.removing} />;
      case 'removed':
        return bar('info', messages.removed(state.count));
      case 'failed':
        return bar('error', messages.failed(state.message));
      case 'left':
        return bar('error', sheetsLeft(state.message, state.names.join('、')));
      case 'written':
        return bar(
          'success',
          <>
            <div>{messages.written(state.sheets.length)}</div>
            <div className={styles.links}>
              {state.sheets.map(({ id, name }) => (
                <TextLink key={id} onClick={() => onGoTo({ sheet: name, row: 0, column: 0 })}>
                  {name}
                </TextLink>
              ))}
            </div>
            <Button size="small" onClick={() => onUndo(state.sheets)}>
              {messages.undo(state.sheets.length)}
            </Button>
            <div className={styles.note}>{messages.undoNote}</div>
          </>,
        );
    }
  };
  return (
    <div role="status" className={styles.state}>
      {content()}
    </div>
  );
}
