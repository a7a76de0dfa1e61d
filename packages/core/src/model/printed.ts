import { printed, scale, type Interval } from './interval';
import {
  ceil,
  divide,
  floor,
  multiply,
  parseRational,
  powerOfTen,
  rational,
  toDecimalString,
  type Rational,
} from './rational';

/**
 * The interval that a printed figure (印数) stands for: `59.39` is [59.385, 59.395], `59.39%` the same as a fraction,
 * `1,234.5` [1234.45, 1234.55]. Undefined when the text is no number.
 */
export function parsePrinted(text: string): Interval | undefined {
  const match = /^([+-]?\d+(?:\.(\d+))?)(%?)$/.exec(text.normalize('NFKC').replaceAll(',', '').trim());
  const value = match?.[1] ? parseRational(match[1].replace(/^\+/, '')) : null;
  if (!match || !value) return undefined;
  const interval = printed(value, match[2]?.length ?? 0);
  return match[3] === '%' ? scale(interval, powerOfTen(-2)) : interval;
}

/** An interval in a number of decimals, rounded outwards so that it never leaves out what it holds. */
export function printOutwards({ low, high }: Interval, places = 4): string {
  return `${outward(low, places, -1)}–${outward(high, places, 1)}`;
}

function outward(value: Rational, places: number, direction: -1 | 1): string {
  const scaled = multiply(value, powerOfTen(places));
  const whole = direction < 0 ? floor(scaled) : ceil(scaled);
  return toDecimalString(divide(rational(whole), powerOfTen(places)), places);
}
