import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SkipReason } from '@zhaoshang/core';
import type { TableSummary } from '../../check/check-answer';
import { ColumnChoice } from '../first-use/column-choice';
import { useFirstUseMessages } from '../first-use/first-use-messages';
import { keepMapping } from '../first-use/keep-mapping';
import { SheetDecisions } from '../first-use/sheet-decisions';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import type { CheckSession } from '../session/check-session';
import { rowList } from './row-list';

const useStyles = makeStyles({
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    margin: `${tokens.spacingVerticalXS} 0`,
    tableLayout: 'fixed',
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

interface TableReadingProps {
  readonly table: TableSummary;
  readonly session: CheckSession;
}

/** One table as it was read: columns and their meaning, corrected by choosing another. */
export function TableReading({ table, session }: TableReadingProps) {
  const messages = useMessages();
  const texts = useFirstUseMessages();
  const styles = useStyles();
  const mapping = keepMapping(session);
  const span = (rows: readonly [number, number] | null) => (rows ? messages.rowSpan(...rows) : '—');
  return (
    <div className={styles.body}>
      {messages.tableLine({ records: table.records, header: span(table.header), data: span(table.data) })}
      <SheetDecisions sheet={table.sheet} kind={table.kind} header={table.header} session={session} />
      <div>{texts.correct}</div>
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.columnHead, texts.meaningHead].map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <tr key={column.letters}>
              <th scope="row" className={styles.cell}>
                {column.letters} {column.header}
                {column.unit && `（${column.unit}）`}
              </th>
              <td className={styles.cell}>
                <ColumnChoice
                  table={table}
                  column={column}
                  onChoose={(field) => mapping.decide([{ table, column, decision: { field } }])}
                />
                {column.doubtful && <div className={styles.unsure}>{texts.doubtful(column.because)}</div>}
                {column.decided && (
                  <div>
                    {texts.decided}{' '}
                    <TextLink onClick={() => mapping.decide([{ table, column, decision: {} }])}>
                      {texts.restore}
                    </TextLink>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.skipped.length > 0 && (
        <div>
          {messages.skipped}：
          {skippedByReason(table).map(([why, rows]) => (
            <div key={why}>{messages.rowsSkipped(messages.skipReasons[why], rowList(rows))}</div>
          ))}
        </div>
      )}
    </div>
  );
}

function skippedByReason({ skipped }: TableSummary): readonly (readonly [SkipReason, readonly number[]])[] {
  const rows = new Map<SkipReason, number[]>();
  for (const { row, why } of skipped) rows.set(why, [...(rows.get(why) ?? []), row]);
  return [...rows];
}
