import { valueAt, type Grid } from '../../model/grid';
import type { DateSpan } from '../../model/span';
import { dateOfNumber } from '../../reading/dates/date-of-number';
import { dateOfText } from '../../reading/dates/date-of-text';

/** The date in a cell that no field covers; undefined for a blank, words or a date that may mean two. */
export function printedDate(
  grid: Grid,
  row: number,
  column: number,
  year: number | undefined,
): DateSpan | undefined {
  const cell = valueAt(grid, row, column);
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const read =
    typeof cell === 'string'
      ? dateOfText(cell, year)
      : dateOfNumber(cell, grid.displayed?.(row, column), false);
  return read.kind === 'span' ? read.span : undefined;
}
