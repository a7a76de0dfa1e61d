import { Decimal, decimalOf } from '../../model/decimal';
import { valueAt, type Grid } from '../../model/grid';
import { parseAmount } from '../../reading/amounts/parse-amount';

/**
 * A number as a cell prints it (印数): its value, and half a unit of its last decimal, which rounding leaves open. A
 * whole number is taken at its word: counts and targets are set, not rounded.
 */
export interface PrintedNumber {
  readonly value: Decimal;
  readonly half: Decimal;
  /** The unit written in the cell itself. */
  readonly unit: string | undefined;
  /** As a person sees it. */
  readonly text: string;
}

/** The number of a cell in the unit that it is printed in; undefined for a blank or for words. */
export function printedNumber(grid: Grid, row: number, column: number): PrintedNumber | undefined {
  const cell = valueAt(grid, row, column);
  if (typeof cell === 'number') return Number.isFinite(cell) ? of(decimalOf(cell), undefined) : undefined;
  if (typeof cell !== 'string') return undefined;
  const read = parseAmount(cell);
  return read.kind === 'number' ? of(read.value, read.unit, cell.trim()) : undefined;
}

function of(value: Decimal, unit: string | undefined, text = value.toFixed()): PrintedNumber {
  const places = value.decimalPlaces();
  return { value, half: places === 0 ? new Decimal(0) : halfOf(places), unit, text };
}

/** Half a unit of the last of so many decimals. */
export function halfOf(places: number): Decimal {
  return new Decimal(10).pow(-places).dividedBy(2);
}

/** A rate as printed: 50.36%, or a bare number that stands for a percentage or for a fraction. As fractions. */
export interface PrintedRate {
  readonly text: string;
  /** One reading, or two where a bare number leaves open what it is. */
  readonly readings: readonly { readonly value: Decimal; readonly half: Decimal }[];
}

/** The rate of a cell; `percent` says that its heading already names the percent sign. */
export function printedRate(
  grid: Grid,
  row: number,
  column: number,
  percent: boolean,
): PrintedRate | undefined {
  const cell = valueAt(grid, row, column);
  if (cell === null || cell === undefined || typeof cell === 'boolean') return undefined;
  const shown = typeof cell === 'number' ? grid.displayed?.(row, column) : cell;
  const text = (shown ?? String(cell)).normalize('NFKC').replace(/[\s,]/g, '');
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!match?.[1]) return undefined;
  const value = new Decimal(match[1]);
  const half = halfOf(match[1].split('.')[1]?.length ?? 0);
  const asPercent = { value: value.dividedBy(100), half: half.dividedBy(100) };
  if (match[2] === '%' || percent) return { text, readings: [asPercent] };
  return { text, readings: value.abs().lte(3) ? [{ value, half }, asPercent] : [asPercent] };
}
