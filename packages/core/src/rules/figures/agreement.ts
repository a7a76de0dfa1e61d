import type { Decimal } from '../../model/decimal';
import type { PrintedRate } from './printed-number';

/** The bounds that a computed figure can lie between, given that its inputs are printed. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** How a printed rate compares with the computed one. */
export type Agreement = 'agrees' | 'truncated' | 'last-digit' | 'differs';

const ORDER: readonly Agreement[] = ['agrees', 'truncated', 'last-digit', 'differs'];

/**
 * Compares a printed rate with the bounds of the computed one: the intervals meet, or the printed figure is the
 * computed one cut off (截尾), or they miss by at most one unit of the last printed digit, or they differ.
 */
export function agreement(printed: PrintedRate, computed: Bounds): Agreement {
  const all = printed.readings.map(({ value, half }) => compare(value, half, computed));
  return ORDER.find((verdict) => all.includes(verdict)) ?? 'differs';
}

function compare(value: Decimal, half: Decimal, { low, high }: Bounds): Agreement {
  if (value.minus(half).lte(high) && low.lte(value.plus(half))) return 'agrees';
  const unit = half.times(2);
  const cutOff = value.isNegative()
    ? high.lte(value) && high.gt(value.minus(unit))
    : low.gte(value) && low.lt(value.plus(unit));
  if (cutOff) return 'truncated';
  return value.minus(unit).lte(high) && low.lte(value.plus(unit)) ? 'last-digit' : 'differs';
}
