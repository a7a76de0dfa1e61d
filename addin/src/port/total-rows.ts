import type { CellValue } from '@zhaoshang/core';

const TOTAL = /[小合总累共]\s*计/u;
/** A label is short; a note that speaks of a total is none. */
const LONGEST_LABEL = 40;
/** A workbook has a few dozen totals; more would be a column of words. */
const MOST = 200;

/** Rows whose label says that they are totals: the only ones of which it matters whether they are formulas. */
export function totalRows(rows: readonly (readonly CellValue[])[]): readonly number[] {
  return rows.flatMap((row, index) => (row.some(isTotalLabel) ? [index] : [])).slice(0, MOST);
}

function isTotalLabel(value: CellValue): boolean {
  // Half a million cells pass here: ask the cheap question first.
  return (
    typeof value === 'string' && value.length <= LONGEST_LABEL && value.includes('计') && TOTAL.test(value)
  );
}
