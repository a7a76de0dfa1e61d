import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useSectionStyles } from '../board/section-styles';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import type { FunctionTexts } from './function-texts';
import type { HandedOver } from './hand-over';
import { TroubleBar } from './trouble-bar';
import { useTask } from './use-task';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** 移交副本: a copy of the workbook in which our functions are values, opened beside it. */
export function HandoverView({ functions }: { readonly functions: FunctionTexts }) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const { state, run } = useTask<HandedOver | null>();
  const make = () =>
    run(async () => {
      const { handOver } = await import(/* webpackChunkName: "handover" */ './hand-over');
      return handOver(port, functions.names);
    });
  return (
    <div className={styles.view}>
      <div className={section.muted}>{messages.handoverHint}</div>
      {port.canCopy() ? (
        <div>
          <Button appearance="primary" disabledFocusable={state.kind === 'busy'} onClick={() => void make()}>
            {messages.makeCopy}
          </Button>
        </div>
      ) : (
        <div>{messages.notHere}</div>
      )}
      {state.kind === 'busy' && <Spinner size="tiny" label={messages.copying} />}
      {state.kind === 'failed' && <TroubleBar message={state.message} />}
      {state.kind === 'done' && (
        <div role="status">
          {state.value === null
            ? messages.nothingToCopy
            : messages.copied(state.value.replaced, state.value.sheet, state.value.errors)}
        </div>
      )}
    </div>
  );
}
