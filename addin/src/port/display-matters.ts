import type { CellValue } from '@zhaoshang/core';

/** A column and the rows of it, first and last, whose display is wanted. */
export interface ShownColumn {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

// 完成率, 增幅, 比重 …: what is printed, not what is stored, is compared with its parts.
const RATE = /率|[%％]|增幅|增速|比重|占比|同比|环比/;
/** Headings are short; a note that mentions a rate is no heading. */
const LONGEST_HEADING = 30;

/**
 * The columns in which what is shown may decide what is meant: rates, whose printed decimals matter, and numbers
 * such as 2022.1, which is January or, shown as 2022.10, October. Text is loaded for these only, since it doubles
 * what a reading costs.
 */
export function columnsToShow(rows: readonly (readonly CellValue[])[]): readonly ShownColumn[] {
  const rates = new Set<number>();
  const found = new Map<number, { first: number; last: number }>();
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (typeof value === 'string') {
        if (value.length <= LONGEST_HEADING && RATE.test(value)) rates.add(column);
      } else if (typeof value === 'number' && (rates.has(column) || mayBeMonth(value))) {
        found.set(column, { first: found.get(column)?.first ?? index, last: index });
      }
    }),
  );
  return [...found].map(([column, { first, last }]) => ({ column, first, last }));
}

function mayBeMonth(value: number): boolean {
  if (value < 1900 || value >= 2200 || Number.isInteger(value)) return false;
  return Number.isInteger(Math.round(value * 1e8) / 1e6);
}
