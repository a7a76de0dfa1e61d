import type { Area } from '../../model/area';
import type { Grid } from '../../model/grid';
import { textOf } from '../cells/cell';
import { readHeading } from '../columns/heading-text';
import { isHeadingLike } from '../columns/match-heading';
import { filledCells } from './row-text';

/**
 * A form (表单): labels at the left of their values, row after row, so that what looks like a header is its first
 * line. The rows below then hold headings in the same columns.
 */
export function isForm(grid: Grid, row: number, area: Area): boolean {
  const labelled = (at: number) => headingColumns(grid, at, area);
  const first = labelled(row);
  const filled = filledCells(grid.rows[row], area.left, area.right);
  // Labels alternate with values; in a header they stand side by side.
  const besides = filled.some(
    (column, index) => first.includes(column) && first.includes(filled[index + 1] ?? -1),
  );
  if (filled.length > first.length * 2 || first.length > 4 || (besides && filled.length > 2)) return false;
  const below = [row + 1, row + 2, row + 3].filter((at) => at <= area.bottom).map(labelled);
  const [leftmost] = filled;
  return (
    leftmost !== undefined &&
    first.includes(leftmost) &&
    below.filter((columns) => columns.includes(leftmost)).length >= 2
  );
}

function headingColumns(grid: Grid, row: number, area: Area): number[] {
  return filledCells(grid.rows[row], area.left, area.right).filter((column) => {
    const text = textOf(grid.rows[row]?.[column]);
    return text.length <= 16 && isHeadingLike(readHeading(text));
  });
}
