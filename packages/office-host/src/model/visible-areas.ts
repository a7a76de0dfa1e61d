import { intersection, type Area } from '../grid/area';
import type { GridBackend } from '../grid/backend';

/** Rows of an area that are not hidden. */
export const visibleRows = (grid: GridBackend, sheet: string, area: Area): number[] =>
  span(area.top, area.bottom).filter((row) => !grid.isRowHidden(sheet, row));

/** Columns of an area that are not hidden. */
export const visibleColumns = (grid: GridBackend, sheet: string, area: Area): number[] =>
  span(area.left, area.right).filter((column) => !grid.isColumnHidden(sheet, column));

/** The rectangles that hidden rows and columns leave of an area. */
export function visibleAreas(grid: GridBackend, sheet: string, area: Area): Area[] {
  const rows = runs(visibleRows(grid, sheet, area));
  const columns = runs(visibleColumns(grid, sheet, area));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

/** Whether all of them are hidden; null when some are. */
export function allHidden(hidden: readonly boolean[]): boolean | null {
  if (hidden.every(Boolean)) return true;
  return hidden.some(Boolean) ? null : false;
}

/** Areas that share cells with the given one, whole. */
export const touching = (areas: readonly Area[], area: Area): Area[] =>
  areas.filter((each) => intersection(each, area) !== null);

export const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Runs of consecutive numbers, as first and last. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else found.push([n, n]);
  }
  return found;
}
