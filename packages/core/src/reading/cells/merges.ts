import type { Area } from '../../model/area';
import { valueAt, type CellValue, type Grid } from '../../model/grid';

/** The merged areas (合并单元格) of a sheet, found by cell or by column. */
export interface Merges {
  /** The merged area that a cell belongs to. */
  areaAt(row: number, column: number): Area | undefined;
  /** By row: the value that a vertical merge of this column holds for the rows below its first. */
  filled(column: number): ReadonlyMap<number, CellValue>;
  /** Rows under a vertical merge, of any column between two: they hold a value though their cells are empty. */
  filledRows(left: number, right: number): ReadonlySet<number>;
}

/** Indexes the merged areas of a sheet, cut to the rows that it has. */
export function indexMerges(grid: Grid): Merges {
  const height = grid.rows.length;
  const areas = (grid.merges ?? [])
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, height - 1) }))
    .filter(({ top, left, bottom, right }) => top >= 0 && left >= 0 && top <= bottom && left <= right);
  const byTop = new Map<number, Area[]>();
  for (const area of areas) byTop.set(area.top, [...(byTop.get(area.top) ?? []), area]);
  const filledColumns = new Map<number, Map<number, CellValue>>();
  const tall = areas.filter((area) => area.bottom > area.top);

  return {
    areaAt: (row, column) =>
      byTop.get(row)?.find((area) => area.left <= column && column <= area.right) ??
      tall.find(
        (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
      ),
    filled(column) {
      const known = filledColumns.get(column);
      if (known) return known;
      const values = new Map<number, CellValue>();
      filledColumns.set(column, values);
      for (const { top, left, bottom } of tall) {
        if (left !== column) continue;
        const value = valueAt(grid, top, left);
        for (let row = top + 1; row <= bottom; row++) values.set(row, value);
      }
      return values;
    },
    filledRows(left, right) {
      const rows = new Set<number>();
      for (const area of tall) {
        if (area.left < left || area.left > right) continue;
        for (let row = area.top + 1; row <= area.bottom; row++) rows.add(row);
      }
      return rows;
    },
  };
}
