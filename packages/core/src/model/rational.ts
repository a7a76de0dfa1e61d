/**
 * An exact fraction 分数: `num / den` in lowest terms with a positive denominator.
 * Every sum, ratio and comparison over it is exact; nothing is rounded until it is printed.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

/** Up to here a double holds every whole number, and divides many times faster than a bigint. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function gcd(a: bigint, b: bigint): bigint {
  let x = abs(a);
  let y = abs(b);
  while (y !== 0n) {
    if (x <= SAFE && y <= SAFE) return BigInt(gcdOfDoubles(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x;
}

function gcdOfDoubles(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The fraction `num / den` in lowest terms. Throws a RangeError when `den` is zero: callers test the base first. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 1n) return { num: n, den: d };
  if (d === 0n) throw new RangeError('a fraction cannot have the denominator 0');
  const g = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { num: (sign * n) / g, den: (sign * d) / g };
}

export const zero: Rational = rational(0);
export const one: Rational = rational(1);
export const hundred: Rational = rational(100);

/** Reads plain decimal notation: optional sign, digits, optional point and digits. `null` for anything else. */
export function parseRational(text: string): Rational | null {
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text)) return null;
  const dot = text.indexOf('.');
  if (dot < 0) return rational(BigInt(text));
  return rational(BigInt(text.slice(0, dot) + text.slice(dot + 1)), 10n ** BigInt(text.length - dot - 1));
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.num * b.den - b.num * a.den, a.den * b.den);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.num * b.num, a.den * b.den);
/** `a / b`. Throws a RangeError when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num);
export const negate = (a: Rational): Rational => ({ num: -a.num, den: a.den });
export const absolute = (a: Rational): Rational => ({ num: abs(a.num), den: a.den });

/** Negative, zero or positive, as `a` lies below, at or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equals = (a: Rational, b: Rational): boolean => a.num === b.num && a.den === b.den;
export const isZero = (a: Rational): boolean => a.num === 0n;
export const sign = (a: Rational): number => (a.num < 0n ? -1 : a.num > 0n ? 1 : 0);
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The greatest whole number not above `a`. */
export function floor(a: Rational): bigint {
  const q = a.num / a.den;
  return a.num < 0n && q * a.den !== a.num ? q - 1n : q;
}

/** The smallest whole number not below `a`. */
export const ceil = (a: Rational): bigint => -floor(negate(a));

const POWERS_FROM = 20;
const POWERS: readonly Rational[] = Array.from({ length: 2 * POWERS_FROM + 1 }, (_, at) =>
  at >= POWERS_FROM
    ? rational(10n ** BigInt(at - POWERS_FROM))
    : rational(1n, 10n ** BigInt(POWERS_FROM - at)),
);

/** 10 to the power `exponent`, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  const known = POWERS[exponent + POWERS_FROM];
  if (known) return known;
  return exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent));
}

/** 四舍五入 at `places` decimals: halves go away from zero, as the assessment rules print them. */
export function roundHalfUp(a: Rational, places: number): Rational {
  return multiply(rational(unitsOf(a, places)), powerOfTen(-places));
}

/** How many units of the last of `places` decimals a value is, rounded half up. */
function unitsOf({ num, den }: Rational, places: number): bigint {
  const unit = powerOfTen(places);
  const [scaled, by] = [2n * abs(num) * unit.num, 2n * den * unit.den];
  const whole = (scaled + by / 2n) / by;
  return num < 0n ? -whole : whole;
}

/** 截断 at `places` decimals: the digits beyond are cut off. */
export function truncate(a: Rational, places: number): Rational {
  const whole = floor(multiply(absolute(a), powerOfTen(places)));
  return multiply(rational(a.num < 0n ? -whole : whole), powerOfTen(-places));
}

/** Decimal notation, rounded half up at `places` (default 6), with no trailing zeros. */
export function toDecimalString(a: Rational, places = 6): string {
  const units = unitsOf(a, places);
  const digits = abs(units)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let fraction = digits.slice(digits.length - places);
  while (fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return units < 0n ? `-${text}` : text;
}
