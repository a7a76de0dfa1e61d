import type { CellValue } from '@zhaoshang/core';

/**
 * Whether what a cell shows may decide what it means: 2022.1 is January or, shown as 2022.10, October. Text is loaded
 * for such cells only, since it doubles what a reading costs.
 */
export function displayMatters(value: CellValue | undefined): boolean {
  if (typeof value !== 'number' || value < 1900 || value >= 2100 || Number.isInteger(value)) return false;
  return Number.isInteger(Math.round(value * 1e8) / 1e6);
}

/** First and last row, by column, of the cells of which the display matters. */
export function columnsToShow(
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<number, { first: number; last: number }> {
  const found = new Map<number, { first: number; last: number }>();
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (displayMatters(value)) found.set(column, { first: found.get(column)?.first ?? index, last: index });
    }),
  );
  return found;
}
