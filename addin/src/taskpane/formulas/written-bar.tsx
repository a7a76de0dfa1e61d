import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { formatAddress } from '@zhaoshang/core';
import type { Undone, WrittenCell } from '../../port/formula-port';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import { useTask } from './use-task';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface WrittenBarProps {
  readonly says: string;
  readonly written: readonly WrittenCell[];
}

/** What has been written, with a button that takes it back. */
export function WrittenBar({ says, written }: WrittenBarProps) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const styles = useStyles();
  const { state, run } = useTask<Undone>();
  const text = () => {
    if (state.kind === 'failed') return state.message;
    if (state.kind !== 'done') return says;
    const { restored, changed } = state.value;
    return changed.length === 0
      ? messages.undone(restored)
      : messages.undoneExcept(restored, changed.map(formatAddress).join('、'));
  };
  return (
    <div role="status">
      <MessageBar intent={state.kind === 'failed' ? 'error' : 'success'} layout="multiline">
        <MessageBarBody className={styles.body}>{text()}</MessageBarBody>
        {state.kind !== 'done' && (
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={state.kind === 'busy'}
              onClick={() => void run(() => port.undo(written))}
            >
              {messages.undo}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
