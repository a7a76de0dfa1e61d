import type { AmountColumn } from '../model/column';
import { Decimal, decimalOf } from '../model/decimal';
import { valueAt, type Grid } from '../model/grid';
import { parseAmount } from './amounts/parse-amount';
import { YUAN_PER } from './amounts/units';

/** An amount as a total row prints it: the number, and the yuan that round to it. */
export interface PrintedAmount {
  /** In the printed unit. */
  readonly value: Decimal;
  readonly yuanPerUnit: Decimal;
  /** In yuan: half a unit of the last printed digit to either side. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The amount in a row outside the records (合计) of an amount column; undefined where there is none in yuan. */
export function printedAmount(
  { grid }: { readonly grid: Grid },
  row: number,
  column: AmountColumn,
): PrintedAmount | undefined {
  const cell = valueAt(grid, row, column.column);
  const text = typeof cell === 'string' ? parseAmount(cell) : undefined;
  if (typeof cell !== 'number' && text?.kind !== 'number') return undefined;
  const value = text?.kind === 'number' ? text.value : decimalOf(Number(cell));
  const perUnit = YUAN_PER[(text?.kind === 'number' ? text.unit : undefined) ?? column.unit ?? ''];
  if (perUnit === undefined) return undefined;
  const yuanPerUnit = new Decimal(perUnit);
  const half = new Decimal(10).pow(-value.decimalPlaces()).dividedBy(2);
  return {
    value,
    yuanPerUnit,
    low: value.minus(half).times(yuanPerUnit),
    high: value.plus(half).times(yuanPerUnit),
  };
}
