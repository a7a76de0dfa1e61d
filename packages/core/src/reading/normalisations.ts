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
  const noted: { column: Column; record: number; note: CellNote }[] = [];
  for (const column of columns) {
    let left = LIMIT;
    for (const [record, note] of column.notes) {
      if (left === 0) break;
      if (!gaveValue(column, record)) continue;
      noted.push({ column, record, note });
      left--;
    }
  }
  return noted
    .sort((a, b) => a.record - b.record)
    .slice(0, LIMIT)
    .sort((a, b) => a.column.column - b.column.column || a.record - b.record)
    .map(({ column, record, note }) => ({
      sheet,
      row: rows[record] ?? -1,
      column: column.column,
      from: note.raw,
      to: readAs(column, record),
      why: note.why,
    }));
}

function gaveValue(column: Column, record: number): boolean {
  if (column.type === 'text') return true;
  return !Number.isNaN((column.type === 'date' ? column.from : column.fen)[record] ?? NaN);
}

/** What a cell was understood as. */
function readAs(column: Column, record: number): string {
  switch (column.type) {
    case 'text':
      return column.text(record);
    case 'date': {
      const span = column.span(record);
      return span ? formatSpan(span) : '';
    }
    case 'amount':
      return `${column.exact(record)?.toFixed() ?? ''}元`;
  }
}
