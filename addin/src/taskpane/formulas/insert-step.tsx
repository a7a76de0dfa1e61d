import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { formatAddress, type CellAddress } from '@zhaoshang/core';
import { useState } from 'react';
import type { TriedAnswer } from '../../check/formula-answer';
import type { WrittenCell } from '../../port/formula-port';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import { planInsert, type InsertPlan } from './insert-plan';
import { TroubleBar } from './trouble-bar';
import { useTask } from './use-task';
import { WrittenBar } from './written-bar';

const PERCENT = '0.00%';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface InsertStepProps {
  readonly formula: string | null;
  readonly target: CellAddress;
  readonly onRetarget: () => void;
  readonly result: TriedAnswer['result'] | null;
  /** Whether the result is a fraction to be shown as a percentage. */
  readonly isRatio: boolean;
}

/** Writes the formula into its cell; asks before it takes the place of something, and can be undone. */
export function InsertStep({ formula, target, onRetarget, result, isRatio }: InsertStepProps) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const styles = useStyles();
  const { state, run } = useTask<readonly WrittenCell[]>();
  const [plan, setPlan] = useState<InsertPlan | null>(null);
  const cell = formatAddress(target);

  const write = (content: Extract<InsertPlan, { content: unknown }>['content']) => {
    setPlan(null);
    if (formula === null) return;
    const edit = { cell: target, formula, expected: content, ...(isRatio && { format: PERCENT }) };
    void run(() => port.write([edit]));
  };
  const begin = () =>
    run(async () => {
      const next = await planInsert(port, target, result);
      if (next.kind !== 'free') {
        setPlan(next);
        return [];
      }
      setPlan(null);
      const edit = {
        cell: target,
        formula: formula ?? '',
        expected: next.content,
        ...(isRatio && { format: PERCENT }),
      };
      return port.write([edit]);
    });

  return (
    <>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={formula === null || state.kind === 'busy'}
          onClick={() => void begin()}
        >
          {messages.insert}
        </Button>
        <span>{messages.target(cell)}</span>
        <Button size="small" onClick={onRetarget}>
          {messages.retarget}
        </Button>
      </div>
      {plan && <PlanBar plan={plan} cell={cell} onWrite={write} onKeep={() => setPlan(null)} />}
      {state.kind === 'failed' && <TroubleBar message={state.message} />}
      {state.kind === 'done' && state.value.length > 0 && (
        <WrittenBar key={JSON.stringify(state.value)} says={messages.inserted(cell)} written={state.value} />
      )}
    </>
  );
}

interface PlanBarProps {
  readonly plan: InsertPlan;
  readonly cell: string;
  readonly onWrite: (content: Extract<InsertPlan, { content: unknown }>['content']) => void;
  readonly onKeep: () => void;
}

function PlanBar({ plan, cell, onWrite, onKeep }: PlanBarProps) {
  const messages = useFormulaMessages();
  const styles = useStyles();
  if (plan.kind === 'no-room') {
    const { rows, columns, filled } = plan;
    return (
      <TroubleBar message={messages.noRoom(rows, columns, filled.slice(0, 3).join('、'), filled.length)} />
    );
  }
  const { content } = plan;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          {messages.occupied(cell, content.formula ?? String(content.value))}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => onWrite(content)}>
            {messages.overwrite}
          </Button>
          <Button size="small" onClick={onKeep}>
            {messages.keep}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
