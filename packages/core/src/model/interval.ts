import type { Rational } from './rational';
import {
  add,
  compare,
  divide,
  larger,
  multiply,
  negate,
  one,
  powerOfTen,
  rational,
  sign,
  smaller,
} from './rational';

/**
 * A closed interval 区间 of exact fractions, `low ≤ high`: all the values that a printed figure may stand for.
 * "59.39" is [59.385, 59.395].
 */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

/** The interval between two bounds, given in either order. */
export const interval = (a: Rational, b: Rational): Interval => ({ low: smaller(a, b), high: larger(a, b) });

/** A single exact value. */
export const exactly = (value: Rational): Interval => ({ low: value, high: value });

/** What a figure printed with `places` decimals may stand for: half a unit of its last digit to either side. */
export function printed(value: Rational, places: number): Interval {
  const half = multiply(powerOfTen(-places), rational(1, 2));
  return { low: add(value, negate(half)), high: add(value, half) };
}

export const plus = (a: Interval, b: Interval): Interval => ({
  low: add(a.low, b.low),
  high: add(a.high, b.high),
});
export const opposite = (a: Interval): Interval => ({ low: negate(a.high), high: negate(a.low) });
export const minus = (a: Interval, b: Interval): Interval => plus(a, opposite(b));

export function times(a: Interval, b: Interval): Interval {
  const ends = [
    multiply(a.low, b.low),
    multiply(a.low, b.high),
    multiply(a.high, b.low),
    multiply(a.high, b.high),
  ] as const;
  return { low: ends.reduce(smaller), high: ends.reduce(larger) };
}

/** Every value scaled by the same exact factor. */
export const scale = (a: Interval, factor: Rational): Interval =>
  interval(multiply(a.low, factor), multiply(a.high, factor));

/** `a / b`, or `null` when `b` may be zero. */
export function over(a: Interval, b: Interval): Interval | null {
  if (sign(b.low) <= 0 && sign(b.high) >= 0) return null;
  return times(a, interval(divide(one, b.low), divide(one, b.high)));
}

/** The interval sum of a list; zero for an empty one. */
export const sumOf = (terms: readonly Interval[]): Interval => terms.reduce(plus, exactly(rational(0)));

/** Do the two share at least one value? */
export const meets = (a: Interval, b: Interval): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

/** Does `a` hold the value? */
export const holds = (a: Interval, value: Rational): boolean =>
  compare(a.low, value) <= 0 && compare(value, a.high) <= 0;

/** The values common to both, or `null` when there are none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  return meets(a, b) ? { low: larger(a.low, b.low), high: smaller(a.high, b.high) } : null;
}

/** The smallest interval that covers both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: smaller(a.low, b.low),
  high: larger(a.high, b.high),
});

/** How far apart two intervals lie: zero when they meet. */
export function gap(a: Interval, b: Interval): Rational {
  if (meets(a, b)) return rational(0);
  return compare(a.high, b.low) < 0 ? add(b.low, negate(a.high)) : add(a.low, negate(b.high));
}

/** Whether every value of `a` lies below every value of `b`. */
export const liesBelow = (a: Interval, b: Interval): boolean => compare(a.high, b.low) < 0;
