import { parsePrinted, type CellValue, type Interval } from '@zhaoshang/core';
import { numberOf } from './number-of';

/**
 * The interval that a printed figure stands for. A number counts the decimals that it has; with `percentDecimals` it
 * is a fraction that was printed as a percentage with so many of them (0.5939375, 2 → 59.39%).
 */
export function printedOf(cell: CellValue, name: string, percentDecimals?: number): Interval | undefined {
  const value = numberOf(cell, name);
  if (value === undefined) return undefined;
  return percentDecimals === undefined
    ? parsePrinted(typeof cell === 'string' ? plainly(cell) : value.toFixed())
    : parsePrinted(`${value.times(100).toFixed(percentDecimals)}%`);
}

/** What Excel takes as typed and a printed figure never is: `.5`, `5.`. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^([+-]?)\./, '$10.')
    .replace(/\.(?=%?$)/, '');
}
