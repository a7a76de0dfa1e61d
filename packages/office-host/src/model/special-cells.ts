import { intersection, type Area } from '../grid/area';
import type { GridBackend } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { visibleAreas } from './visible-areas';

/**
 * Cells of one kind within the used part of an area, as rectangles: the visible ones, or runs of constants, formulas
 * or blanks row by row. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
 */
export function specialCells(grid: GridBackend, sheet: string, area: Area, cellType: unknown): Area[] {
  const used = grid.usedArea(sheet, false);
  const within = used && intersection(used, area);
  if (!within) return [];
  switch (cellType) {
    case 'Visible':
      return visibleAreas(grid, sheet, within);
    case 'Constants':
      return cellsWhere(grid, sheet, within, (isBlank, isFormula) => !isBlank && !isFormula);
    case 'Formulas':
      return cellsWhere(grid, sheet, within, (_, isFormula) => isFormula);
    case 'Blanks':
      return cellsWhere(grid, sheet, within, (isBlank, isFormula) => isBlank && !isFormula);
    default:
      throw new HostError(
        'NotImplemented',
        `The Office host does not model special cells of type ${String(cellType)}.`,
      );
  }
}

function cellsWhere(
  grid: GridBackend,
  sheet: string,
  area: Area,
  matches: (isBlank: boolean, isFormula: boolean) => boolean,
): Area[] {
  const values = grid.values(sheet, area);
  const formulas = grid.formulas(sheet, area);
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  values.forEach((row, y) => {
    const top = area.top + y;
    row.forEach((value, x) => {
      if (!matches(value === null, formulas[y]?.[x] != null)) return;
      const column = area.left + x;
      const last = found.at(-1);
      if (last && last.top === top && last.right === column - 1) last.right = column;
      else found.push({ top, left: column, bottom: top, right: column });
    });
  });
  return found;
}
