import { parsePrinted, type CellValue, type Interval } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { numberOf } from './number-of';

/**
 * The interval that a printed figure stands for. A number counts the decimals that it has; with `percentDecimals` it
 * is a fraction that was printed as a percentage with so many of them (0.5939375, 2 → 59.39%).
 */
export function printedOf(cell: CellValue, name: string, percentDecimals?: number): Interval | undefined {
  const value = numberOf(cell, name);
  if (value === undefined) return undefined;
  if (percentDecimals === undefined) {
    return parsePrinted(typeof cell === 'string' ? cell : value.toFixed());
  }
  if (!Number.isInteger(percentDecimals) || percentDecimals < 0 || percentDecimals > 10) {
    throw new CellError('invalidValue', `“小数位数”应为0到10的整数，现为${percentDecimals}`);
  }
  return parsePrinted(`${value.times(100).toFixed(percentDecimals)}%`);
}
