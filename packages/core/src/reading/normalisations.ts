import type { CellNote, Column } from '../model/column';
import type { Normalisation } from '../model/records';
import { formatSpan } from '../model/span';

/** Entries kept for one table: a million text numbers need no million lines. What goes beyond is still in the columns' notes. */
const LIMIT = 10_000;

/** What was changed to be understood in the columns of a table (规范化记录), with its cells: its first rows where there is much. */
export function normalisationsOf(
  sheet: string,
  rows: readonly number[],
  columns: readonly Column[],
): readonly Normalisation[] {
  const noted: { column: Column; record: number; note: CellNote; to: string }[] = [];
  for (const column of columns) {
    let left = LIMIT;
    for (const [record, note] of column.notes) {
      const to = readAs(column, record);
      if (to !== undefined && left-- > 0) noted.push({ column, record, note, to });
      if (left === 0) break;
    }
  }
  return noted
    .sort((a, b) => a.record - b.record)
    .slice(0, LIMIT)
    .sort((a, b) => a.column.column - b.column.column || a.record - b.record)
    .map(({ column, record, note, to }) => ({
      sheet,
      row: rows[record] ?? -1,
      column: column.column,
      from: note.raw,
      to,
      why: note.why,
    }));
}

/** What a cell was understood as; undefined where it gave no value. */
function readAs(column: Column, record: number): string | undefined {
  switch (column.type) {
    case 'text':
      return column.text(record);
    case 'date': {
      const span = column.span(record);
      return span && formatSpan(span);
    }
    case 'amount': {
      const yuan = column.exact(record);
      return yuan && `${yuan.toFixed()}元`;
    }
  }
}
