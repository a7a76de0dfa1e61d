import type { CellValue, Grid } from '../../model/grid';
import type { Merges } from './merges';

/** The rows of some records as they stand in a grid (记录所在行). */
export interface RecordRows {
  readonly grid: Grid;
  readonly merges: Merges;
  /** Rows of the grid. */
  readonly rows: readonly number[];
}

/** The values of a column in some rows, from one to before another; a vertical merge gives its value to each row. */
export function valuesOf(
  { grid, merges, rows }: RecordRows,
  column: number,
  from = 0,
  to = rows.length,
): CellValue[] {
  const values = new Array<CellValue>(to - from);
  const cells = grid.rows;
  for (let index = from; index < to; index++)
    values[index - from] = cells[rows[index] ?? -1]?.[column] ?? null;
  const filled = merges.filled(column);
  if (filled.size > 0)
    for (let index = from; index < to; index++)
      values[index - from] ??= filled.get(rows[index] ?? -1) ?? null;
  return values;
}
