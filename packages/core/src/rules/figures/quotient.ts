import type { Decimal } from '../../model/decimal';
import type { Bounds } from './agreement';
import type { PrintedNumber } from './printed-number';

/** The bounds of one printed number over another; undefined when the divisor may be zero or below. */
export function quotient(a: PrintedNumber, b: PrintedNumber): Bounds | undefined {
  const divisor = { low: b.value.minus(b.half), high: b.value.plus(b.half) };
  if (!divisor.low.isPositive() || divisor.low.isZero()) return undefined;
  const [low, high] = [a.value.minus(a.half), a.value.plus(a.half)];
  return {
    low: low.dividedBy(low.isNegative() ? divisor.low : divisor.high),
    high: high.dividedBy(high.isNegative() ? divisor.high : divisor.low),
  };
}

/** The same bounds less one: a growth instead of a ratio. */
export function lessOne({ low, high }: Bounds): Bounds {
  return { low: low.minus(1), high: high.minus(1) };
}

/** The middle of bounds, for a sentence. */
export function middle({ low, high }: Bounds): Decimal {
  return low.plus(high).dividedBy(2);
}
