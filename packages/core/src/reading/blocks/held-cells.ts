import type { Column } from '../../model/column';
import { serialOf, type Day } from '../../model/day';
import type { CellValue } from '../../model/grid';
import { YUAN_PER } from '../amounts/units';
import type { HeldColumn } from './held-column';

/**
 * What the cells of records held whose rows were let go (已放行的单元格): what was written where a note kept it or nobody
 * read the column, else the text, the number in the column's unit, the serial of the day as which it was read.
 */
export function heldCells(
  rows: readonly number[],
  columns: readonly Column[],
  unread: readonly HeldColumn[],
): (row: number, column: number) => CellValue {
  const read = new Map(columns.map((column) => [column.column, column]));
  const others = new Map(unread.map((column) => [column.column, column]));
  return (row, at) => {
    const record = recordAt(rows, row);
    if (record < 0) return null;
    const column = read.get(at);
    return column ? valueOf(column, record) : (others.get(at)?.at(record) ?? null);
  };
}

function valueOf(column: Column, record: number): CellValue {
  const note = column.notes.get(record);
  // A number whose unit nothing tells was typed as a number.
  if (note)
    return column.type === 'amount' && column.unit === null && !Number.isNaN(Number(note.raw))
      ? Number(note.raw)
      : note.raw;
  switch (column.type) {
    case 'text':
      return column.text(record) || null;
    case 'date':
      return numberOr(serialOf((column.from[record] ?? NaN) as Day));
    case 'amount':
      return numberOr((column.fen[record] ?? NaN) / (100 * (YUAN_PER[column.unit ?? ''] ?? 1)));
  }
}

function numberOr(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The record that stands in a row of the sheet; -1 where there is none. */
function recordAt(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
