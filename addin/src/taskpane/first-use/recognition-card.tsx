import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import { useSectionStyles } from '../board/section-styles';
import type { CheckSession } from '../session/check-session';
import { ColumnChoice } from './column-choice';
import { useFirstUseMessages } from './first-use-messages';
import { keepMapping } from './keep-mapping';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  because: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface RecognitionCardProps {
  readonly answer: CheckAnswer;
  readonly session: CheckSession;
  /** The workbook is checked for the first time (首次使用). */
  readonly firstUse: boolean;
}

/**
 * What was recognised, in short: on first use, and wherever a column is doubtful. The doubtful ones are asked about on
 * the spot; a workbook that was recognised whole asks for nothing.
 */
export function RecognitionCard({ answer: { tables, unread }, session, firstUse }: RecognitionCardProps) {
  const messages = useFirstUseMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const mapping = keepMapping(session);
  const [dismissed, setDismissed] = useState(false);
  const doubts = tables.flatMap((table) =>
    table.columns.filter(({ doubtful }) => doubtful).map((column) => ({ table, column })),
  );
  if (dismissed || (!firstUse && doubts.length === 0)) return null;
  const columns = tables.reduce((sum, table) => sum + table.columns.filter(({ field }) => field).length, 0);
  return (
    <section aria-labelledby="recognition-title" className={styles.card}>
      <h2 id="recognition-title" className={section.title}>
        {firstUse ? messages.title : messages.doubtTitle}
      </h2>
      <p className={styles.text}>
        {messages.recognised(tables.length, columns)}
        {doubts.length > 0 ? messages.doubts(doubts.length) : messages.whole}
        {unread.length > 0 && messages.unreadToo(unread.join('、'))}
      </p>
      <ul className={styles.list}>
        {doubts.map(({ table, column }) => (
          <li key={`${table.sheet} ${column.letters}`} className={styles.item}>
            <span>
              {table.sheet} {column.letters}“{column.header}”
            </span>
            <ColumnChoice
              table={table}
              column={column}
              onChoose={(field) => mapping.decide([{ table, column, decision: { field } }])}
            />
            <span className={styles.because}>{column.because}</span>
          </li>
        ))}
      </ul>
      {doubts.length > 0 && <p className={styles.text}>{messages.writes}</p>}
      <div className={styles.buttons}>
        {doubts.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() =>
              mapping.decide(
                doubts.map(({ table, column }) => ({ table, column, decision: { field: column.field } })),
              )
            }
          >
            {messages.allRight}
          </Button>
        )}
        <Button size="small" onClick={showHowRead}>
          {messages.seeAll}
        </Button>
        {doubts.length === 0 && (
          <Button size="small" onClick={() => setDismissed(true)}>
            {messages.dismiss}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Leads to the table of each sheet, further down in the same view. */
function showHowRead(): void {
  const title = document.getElementById('how-read-title');
  title?.scrollIntoView({ block: 'start' });
  title?.closest('section')?.querySelector('button')?.focus();
}
