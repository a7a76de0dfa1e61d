import { cellValue, FORMATS, type Column } from './column';
import type { SheetDraft } from './sheet-draft';
import { styles } from './styles';

/** A record of the data: texts by column key. */
export type RecordTexts = Readonly<Record<string, string>>;

/** Adds a section's records, numbered from 1; returns their 0-based rows. */
export function addRecords(
  draft: SheetDraft,
  columns: readonly Column[],
  records: readonly RecordTexts[],
  height: number,
): number[] {
  const rows = records.map((record, index) => {
    const values = columns.map((column) =>
      column.key === 'seq' ? index + 1 : cellValue(column, record[column.key] ?? ''),
    );
    // A bare number among typed texts keeps the General format: that is what hides October's zero.
    const formatOf = (i: number) =>
      typeof values[i] === 'number' ? FORMATS[columns[i]?.type ?? 'text'] : undefined;
    return draft.add(values, (i) => styles.body(columns[i]?.align ?? 'center', formatOf(i)), height);
  });
  columns.forEach(({ merged, key }, i) => {
    if (!merged) return;
    for (let from = 0; from < rows.length;) {
      let to = from;
      while (to + 1 < rows.length && records[to + 1]?.[key] === records[from]?.[key]) to++;
      draft.mergeDown(i, rows[from] ?? 0, rows[to] ?? 0);
      from = to + 1;
    }
  });
  return rows;
}
