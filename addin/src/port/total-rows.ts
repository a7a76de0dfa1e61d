import type { CellValue } from '@zhaoshang/core';

const TOTAL = /^.{0,20}(?:小\s*计|合\s*计|总\s*计|累\s*计|共\s*计).{0,20}$/su;
/** A workbook has a few dozen totals; more would be a column of words. */
const MOST = 200;

/** Rows whose label says that they are totals: the only ones of which it matters whether they are formulas. */
export function totalRows(rows: readonly (readonly CellValue[])[]): readonly number[] {
  return rows
    .flatMap((row, index) =>
      row.some((value) => typeof value === 'string' && TOTAL.test(value)) ? [index] : [],
    )
    .slice(0, MOST);
}
