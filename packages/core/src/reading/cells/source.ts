import type { CellNote } from '../../model/column';
import type { Decimal } from '../../model/decimal';
import type { CellValue, Grid } from '../../model/grid';
import type { Normalisation } from '../../model/records';
import type { Merges } from './merges';

/** The cells of one column by record index; a vertical merge gives its value to each of its rows. */
export interface CellSource {
  readonly length: number;
  readonly column: number;
  value(record: number): CellValue;
  displayed(record: number): string | undefined;
}

/** The cells of a column of a grid. */
export function columnSource(
  grid: Grid,
  merges: Merges,
  rows: readonly number[],
  column: number,
): CellSource {
  const filled = merges.filled(column);
  const cells = grid.rows;
  const plain = (record: number): CellValue => cells[rows[record] ?? -1]?.[column] ?? null;
  const value =
    filled.size === 0
      ? plain
      : (record: number): CellValue => plain(record) ?? filled.get(rows[record] ?? -1) ?? null;
  return {
    length: rows.length,
    column,
    value,
    displayed: (record) => grid.displayed?.(rows[record] ?? -1, column),
  };
}

/** Keeps what was changed to be understood, with its cell, up to a bound: a million text numbers need no million lines. */
export interface NoteLog {
  add(record: number, note: CellNote, value: Decimal | string | undefined): void;
}

/** Entries kept for one table; what goes beyond is still in the columns' notes. */
const LIMIT = 10_000;

/** A log that appends to a list of normalisations. */
export function noteLog(
  sheet: string,
  rows: readonly number[],
  column: number,
  into: Normalisation[],
): NoteLog {
  return {
    add(record, note, value) {
      if (into.length >= LIMIT || value === undefined) return;
      const to = typeof value === 'string' ? value : `${value.toFixed()}元`;
      into.push({ sheet, row: rows[record] ?? -1, column, from: note.raw, to, why: note.why });
    },
  };
}
