import { intersection, type Area } from '../grid/area';
import type { GridBackend } from '../grid/backend';
import type { CellValue } from '../grid/cell';

/**
 * The used part of an area; null when nothing in it is used. With `valuesOnly` it is cut down to the cells that hold
 * something; without, a format within the used part of the sheet counts as use.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
 */
export function usedWithin(grid: GridBackend, sheet: string, area: Area, valuesOnly: boolean): Area | null {
  const used = grid.usedArea(sheet, valuesOnly);
  const shared = used && intersection(used, area);
  return shared && valuesOnly ? trim(shared, grid.values(sheet, shared)) : shared;
}

function trim(area: Area, values: readonly (readonly CellValue[])[]): Area | null {
  const isUsed = (value: CellValue | undefined): boolean =>
    value !== null && value !== undefined && value !== '';
  const rows = values.flatMap((row, y) => (row.some(isUsed) ? [y] : []));
  const columns = (values[0] ?? []).flatMap((_, x) => (values.some((row) => isUsed(row[x])) ? [x] : []));
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { top: area.top + top, left: area.left + left, bottom: area.top + bottom, right: area.left + right };
}
