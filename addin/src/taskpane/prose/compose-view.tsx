import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, SaveRegular } from '@fluentui/react-icons';
import type { CellAddress } from '@zhaoshang/core';
import { useMemo, useState } from 'react';
import type { ViewClient } from '../../check/board-views';
import type { ProseReport } from '../../check/prose-answer';
import { useSectionStyles } from '../board/section-styles';
import type { ViewProps } from '../navigation/navigation';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { copyText } from '../projects/copy-text';
import { useMessages } from '../messages/use-messages';
import { saveFile } from '../settings/save-file';
import { reportBlocks } from './blocks';
import { CellLinks } from './cell-links';
import { FigureText } from './figure-text';
import { useProseMessages } from './prose-messages';
import { ReportTableView } from './report-table-view';
import { reportText } from './report-text';

const REPORT = { view: 'report' } as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** 写总结: the report composed from the ledger, every figure with its formula and its cells. */
export function ComposeView({ answer, client, onGoTo }: ViewProps) {
  const state = useView(client, REPORT, answer);
  return state.kind === 'ready' ? (
    <Composed report={state.answer} client={client} onGoTo={onGoTo} />
  ) : (
    <ViewWait state={state} />
  );
}

interface ComposedProps {
  readonly report: ProseReport;
  readonly client: ViewClient;
  readonly onGoTo: (cell: CellAddress) => void;
}

function Composed({ report, client, onGoTo }: ComposedProps) {
  const messages = useProseMessages();
  const { broken } = useMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [saving, setSaving] = useState(false);
  const { blocks, keys, marks } = useMemo(() => reportBlocks(report), [report]);
  const copy = async () =>
    setSaid((await copyText(reportText(report))) ? messages.copied : messages.notCopied);
  const save = async () => {
    setSaving(true);
    try {
      const file = await client.view({ view: 'report-file' });
      if (file) saveFile(file.name, file.bytes, DOCX);
      setSaid(file ? messages.saved(file.name) : '');
    } catch (error) {
      setSaid(broken(error instanceof Error ? error.message : String(error)));
    }
    setSaving(false);
  };
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {messages.copy}
        </Button>
        <Button icon={<SaveRegular />} disabledFocusable={saving} onClick={() => void save()}>
          {saving ? messages.saving : messages.save}
        </Button>
      </div>
      <div role="status" className={section.muted}>
        {said}
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
      {report.tables.map((table) => (
        <ReportTableView key={table.title} table={table} />
      ))}
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
