import { makeStyles, Spinner, ToggleButton, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useEffect, useState } from 'react';
import type { ViewClient } from '../../check/board-views';
import { useSectionStyles } from '../board/section-styles';
import { BuildView } from './build-view';
import { ExplainView } from './explain-view';
import { useFormulaMessages, type FormulaWay } from './formula-messages';
import { loadFunctionTexts, type FunctionTexts } from './function-texts';
import { HandoverView } from './handover-view';
import { RepairView } from './repair-view';
import { TroubleBar } from './trouble-bar';
import { useTask } from './use-task';

const WAYS: readonly FormulaWay[] = ['build', 'explain', 'repair', 'handover'];

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  body: { marginTop: tokens.spacingVerticalM },
});

interface FormulasViewProps {
  readonly client: ViewClient;
  readonly onGoTo: (cell: CellAddress) => void;
  /** How often 解释这个数 was asked for from the ribbon or a cell's menu. */
  readonly explainAsked: number;
}

/** 公式: our functions put into cells, explained, mended, and turned into values for others. */
export default function FormulasView({ client, onGoTo, explainAsked }: FormulasViewProps) {
  const messages = useFormulaMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<{ way: FormulaWay; asked: number }>({ way: 'build', asked: 0 });
  // Asked for since the person last chose here.
  const way = explainAsked > chosen.asked ? 'explain' : chosen.way;
  const { state, run } = useTask<FunctionTexts>();
  useEffect(() => {
    void run(() => loadFunctionTexts(document.documentElement.lang));
  }, [run]);
  return (
    <>
      <div role="group" aria-label={messages.choose} className={styles.ways}>
        {WAYS.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={way === each}
            onClick={() => setChosen({ way: each, asked: explainAsked })}
          >
            {messages.ways[each]}
          </ToggleButton>
        ))}
      </div>
      {state.kind === 'failed' && <TroubleBar message={messages.notLoaded(state.message)} />}
      {(state.kind === 'none' || state.kind === 'busy') && <Spinner size="small" label={messages.loading} />}
      {state.kind === 'done' &&
        WAYS.map((each) => (
          // What was begun stays while something else is looked at.
          <section key={each} hidden={way !== each} aria-labelledby={`formulas-${each}`}>
            <h2 id={`formulas-${each}`} className={section.title}>
              {messages.ways[each]}
            </h2>
            <div className={styles.body}>
              {each === 'build' && <BuildView functions={state.value} client={client} />}
              {each === 'explain' && (
                <ExplainView functions={state.value} client={client} onGoTo={onGoTo} asked={explainAsked} />
              )}
              {each === 'repair' && <RepairView functions={state.value} onGoTo={onGoTo} />}
              {each === 'handover' && <HandoverView functions={state.value} />}
            </div>
          </section>
        ))}
    </>
  );
}
