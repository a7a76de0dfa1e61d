import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { CellAddress } from '@zhaoshang/core';
import { useMemo, useState } from 'react';
import type { ProseReport } from '../../check/prose-answer';
import { useSectionStyles } from '../board/section-styles';
import type { ViewProps } from '../navigation/navigation';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { copyText } from '../projects/copy-text';
import { reportBlocks } from './blocks';
import { CellLinks } from './cell-links';
import { FigureText } from './figure-text';
import { useProseMessages } from './prose-messages';
import { reportText } from './report-text';

const REPORT = { view: 'report' } as const;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** 写总结: the report composed from the ledger, every figure with its formula and its cells. */
export function ComposeView({ answer, client, onGoTo }: ViewProps) {
  const state = useView(client, REPORT, answer);
  return state.kind === 'ready' ? (
    <Composed report={state.answer} onGoTo={onGoTo} />
  ) : (
    <ViewWait state={state} />
  );
}

interface ComposedProps {
  readonly report: ProseReport;
  readonly onGoTo: (cell: CellAddress) => void;
}

function Composed({ report, onGoTo }: ComposedProps) {
  const messages = useProseMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [copied, setCopied] = useState('');
  const { blocks, keys, marks } = useMemo(() => reportBlocks(report), [report]);
  const copy = async () =>
    setCopied((await copyText(reportText(report))) ? messages.copied : messages.notCopied);
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {messages.copy}
        </Button>
        <span role="status" className={section.muted}>
          {copied}
        </span>
      </div>
      <div className={section.muted}>{messages.keys}</div>
      <FigureText
        blocks={blocks}
        marks={marks}
        first={0}
        label={report.title}
        detailOf={(place) => {
          const figure = report.figures[keys[place] ?? ''];
          return (
            figure && (
              <>
                <div>{figure.name}</div>
                {figure.why !== null && <div>{messages.unknown(figure.why)}</div>}
                <div>{messages.formula(figure.formula)}</div>
                <CellLinks cells={figure.cells} open onGoTo={onGoTo} />
              </>
            )
          );
        }}
      />
      {report.notes.length > 0 && (
        <section aria-label={messages.notes}>
          <h3 className={section.title}>{messages.notes}</h3>
          {report.notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </section>
      )}
    </div>
  );
}
