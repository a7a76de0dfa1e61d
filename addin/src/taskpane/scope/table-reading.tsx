import { makeStyles, tokens } from '@fluentui/react-components';
import type { SkipReason } from '@zhaoshang/core';
import type { TableSummary } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import { rowList } from './row-list';

const useStyles = makeStyles({
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', margin: `${tokens.spacingVerticalXS} 0` },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** One table as it was read. */
export function TableReading({ table }: { readonly table: TableSummary }) {
  const messages = useMessages();
  const styles = useStyles();
  const span = (rows: readonly [number, number] | null) => (rows ? messages.rowSpan(...rows) : '—');
  return (
    <div className={styles.body}>
      {messages.tableLine({ records: table.records, header: span(table.header), data: span(table.data) })}
      <table className={styles.table}>
        <caption className={styles.caption}>{messages.columnsRead}</caption>
        <tbody>
          {table.columns.map(({ letters, header, meaning, unit, confidence, because }) => (
            <tr key={letters}>
              <th scope="row" className={styles.cell}>
                {letters} {header}
              </th>
              <td className={styles.cell}>
                {meaning}
                {unit && `（${unit}）`}
                {confidence < 1 && <div className={styles.unsure}>{messages.unsure(because)}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.unmapped.length > 0 && (
        <div>
          {messages.unmapped}：
          {table.unmapped.map(({ letters, header }) => `${letters} ${header}`).join('、')}
        </div>
      )}
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
