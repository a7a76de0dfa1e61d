import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { formatAddress, type CellAddress } from '@zhaoshang/core';
import { useEffect } from 'react';
import type { ViewClient } from '../../check/board-views';
import { useSectionStyles } from '../board/section-styles';
import { CellExplanation } from './cell-explanation';
import { explainedCell, type ExplainedCell } from './explained-cell';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import type { FunctionTexts } from './function-texts';
import { TroubleBar } from './trouble-bar';
import { useTask } from './use-task';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface ExplainViewProps {
  readonly functions: FunctionTexts;
  readonly client: ViewClient;
  readonly onGoTo: (cell: CellAddress) => void;
  /** Counts the times that the person asked for it from the ribbon or the cell's menu; 0 for never. */
  readonly asked: number;
}

/** 解释这个数: where the number of the active cell comes from. */
export function ExplainView({ functions, client, onGoTo, asked }: ExplainViewProps) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const { state, run } = useTask<ExplainedCell>();
  const look = () => run(() => explainedCell(port, client, functions.names));
  useEffect(() => {
    if (asked > 0) void run(() => explainedCell(port, client, functions.names));
  }, [asked, run, port, client, functions]);
  return (
    <div className={styles.view}>
      <div className={section.muted}>{messages.explainHint}</div>
      <div>
        <Button disabledFocusable={state.kind === 'busy'} onClick={() => void look()}>
          {messages.explainActive}
        </Button>
      </div>
      {state.kind === 'busy' && <Spinner size="tiny" label={messages.trying} />}
      {state.kind === 'failed' && <TroubleBar message={state.message} />}
      {state.kind === 'done' && (
        <section aria-labelledby="explained-cell">
          <h3 id="explained-cell" className={section.title}>
            {messages.about(formatAddress(state.value.cell))}
          </h3>
          <CellExplanation explained={state.value} functions={functions} client={client} onGoTo={onGoTo} />
        </section>
      )}
    </div>
  );
}
