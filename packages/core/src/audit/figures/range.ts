import type { Interval } from '../../model/interval';
import { exactly, printed } from '../../model/interval';
import type { Rational } from '../../model/rational';
import { add, multiply, powerOfTen, rational, sign, subtract, toDecimalString } from '../../model/rational';
import type { Qualifier } from './figure';

/** The place value of the last digit that is not zero: 500 → 100, 1.5 → 0.1, 43 → 1. */
function lastPlace(value: Rational, places: number): Rational {
  const text = toDecimalString(value, places);
  if (text.includes('.')) return powerOfTen(-(text.length - text.indexOf('.') - 1));
  let zeros = 0;
  while (zeros < text.length - 1 && text.charAt(text.length - 1 - zeros) === '0') zeros += 1;
  return powerOfTen(zeros);
}

/**
 * All values, in the printed unit, that a figure may stand for. A whole count is exact; a rounded figure reaches half
 * a unit of its last digit to either side. 超500 reaches up to the next round figure (600), 近12 down to the one
 * before it (11), 500左右 half of that step both ways.
 */
export function rangeOf(
  value: Rational,
  places: number,
  qualifier: Qualifier | null,
  exact: boolean,
): Interval {
  if (qualifier === null || qualifier === 'about') return exact ? exactly(value) : printed(value, places);
  if (sign(value) === 0) return exactly(value);
  const step = lastPlace(value, places);
  const half = multiply(step, rational(1, 2));
  if (qualifier === 'over') return { low: value, high: add(value, step) };
  if (qualifier === 'near') return { low: subtract(value, step), high: value };
  return { low: subtract(value, half), high: add(value, half) };
}
