import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportKey } from '@zhaoshang/core';
import { useState } from 'react';
import type { PlannedReport } from '../../check/report-plan';
import type { SheetWriter } from '../../port/sheet-writer';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import type { ViewProps } from '../navigation/navigation';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import type { Barrier } from '../session/barrier';
import { useSheetsMessages } from './sheets-messages';
import { useFreeNames } from './use-free-names';
import { useSheetWriting } from './use-sheet-writing';
import { WritingState } from './writing-state';

const PLAN = { view: 'report-plan' } as const;

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    alignItems: 'flex-start',
  },
  reports: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  // Where the words of the box above begin.
  indented: { paddingInlineStart: '36px' },
  legend: { padding: 0 },
});

interface SheetsViewProps extends ViewProps {
  readonly writer: SheetWriter;
  /** Why no sheet can be added; null where one can. */
  readonly barrier: Barrier | null;
}

/** 报表: the reports as new sheets, said before they are written and taken back with one button. */
export default function SheetsView(props: SheetsViewProps) {
  const state = useView(props.client, PLAN, props.answer);
  return state.kind === 'ready' ? <Reports plan={state.answer} {...props} /> : <ViewWait state={state} />;
}

function Reports({
  plan,
  answer,
  client,
  writer,
  barrier,
  onGoTo,
}: SheetsViewProps & { readonly plan: readonly PlannedReport[] }) {
  const { noNewSheets } = useMessages();
  const messages = useSheetsMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [unchosen, setUnchosen] = useState<ReadonlySet<ReportKey>>(new Set());
  const { state, write, remove } = useSheetWriting(client, writer);
  const chosen = plan.filter(({ key, why }) => why === null && !unchosen.has(key));
  const names = useFreeNames(
    writer,
    chosen.map(({ name }) => name),
    `${answer.asOf} ${state.kind}`,
  );
  const isBusy = state.kind === 'writing' || state.kind === 'removing';
  const choose = (key: ReportKey, isChosen: boolean) => {
    const next = new Set(unchosen);
    if (isChosen) next.delete(key);
    else next.add(key);
    setUnchosen(next);
  };
  return (
    <div className={styles.view}>
      <h2 className={section.title}>{messages.title(answer.asOf)}</h2>
      <div className={styles.note}>{messages.intro}</div>
      <fieldset className={styles.reports}>
        <legend className={mergeClasses(section.muted, styles.legend)}>{messages.choose}</legend>
        {plan.map((report) => (
          <div key={report.key}>
            <Checkbox
              label={messages.reports[report.key]}
              checked={report.why === null && !unchosen.has(report.key)}
              disabled={report.why !== null || isBusy}
              onChange={(_, { checked }) => choose(report.key, checked === true)}
              aria-describedby={`report-${report.key}`}
            />
            <div id={`report-${report.key}`} className={mergeClasses(styles.note, styles.indented)}>
              {report.why === null ? messages.holds(report) : messages.cannot(report.why)}
            </div>
          </div>
        ))}
      </fieldset>
      <div>{chosen.length === 0 ? messages.nothingChosen : messages.willAdd(names)}</div>
      {barrier && <div role="note">{noNewSheets[barrier]}</div>}
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0 || isBusy || barrier !== null}
        onClick={() => void write(chosen.map(({ key }) => key))}
      >
        {messages.write}
      </Button>
      <WritingState state={state} onGoTo={onGoTo} onUndo={(sheets) => void remove(sheets)} />
    </div>
  );
}
