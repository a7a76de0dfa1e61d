import type { CellValue, Decimal } from '@zhaoshang/core';
import { cellsOf } from './cells-of';
import type { ExplainedRow } from './function-entry';

/** The first cell of an argument: of whole columns an explanation tells the first row. */
export function firstOf(argument: unknown): CellValue {
  return cellsOf(argument)[0]?.[0] ?? null;
}

/** The row of an explanation that fills the formula in (代入); of columns it says that it tells the first cell. */
export function substituted(args: readonly unknown[], says: string): ExplainedRow {
  const most = Math.max(...args.map((argument) => cellsOf(argument).flat().length));
  const written = closed(says);
  return ['代入', most > 1 ? `${written}（共${most}格，这是第一格）` : written];
}

/** A full-width bracket has its own room. */
export const closed = (formula: string): string => formula.replaceAll('） ', '）').replaceAll(' （', '（');

/** A number inside a formula: a negative one in brackets. */
export function inFormula(number: Decimal | string): string {
  const text = typeof number === 'string' ? number : number.toFixed();
  return text.startsWith('-') ? `（−${text.slice(1)}）` : text;
}

/** A fraction as a percentage behind its sign: `= 50.36%` where that is all of it, else `≈ 59.39%`. */
export function percentage(fraction: Decimal): string {
  const percent = fraction.times(100);
  const shown = percent.toDecimalPlaces(2);
  return `${shown.eq(percent) ? '=' : '≈'} ${shown.toFixed()}%`;
}
