import { valueAt } from '../../model/grid';
import type { Records } from '../../model/records';

/** A row that prints figures: a record or a total, and what it is called. */
export interface PrintedRow {
  readonly row: number;
  readonly label: string;
  readonly total: boolean;
}

/** The rows of a table that print figures, from the top. */
export function printedRows(records: Records): readonly PrintedRow[] {
  const { rows, totals, columns, mapping, unmapped, grid } = records;
  const named = columns.unit ?? columns.project ?? columns.indicator ?? columns.industry ?? columns.place;
  const first = Math.min(...[...mapping, ...unmapped].map(({ column }) => column));
  const label = (row: number) => String(valueAt(grid, row, first) ?? '').trim() || `第${row + 1}行`;
  return [
    ...rows.map((row, record) => ({
      row,
      label: (named?.type === 'text' && named.text(record)) || label(row),
      total: false,
    })),
    ...totals.map((total) => ({ row: total.row, label: total.label.replace(/\s+/g, ''), total: true })),
  ].sort((a, b) => a.row - b.row);
}
