/** Fractions of whole numbers for the tests alone: what they are held against must not be the code under test. */
export interface Fraction {
  readonly num: bigint;
  /** Above zero; the two share no factor. */
  readonly den: bigint;
}

export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(num), BigInt(den)];
  if (below === 0n) throw new RangeError('a fraction over zero');
  let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  while (b !== 0n) [a, b] = [b, a % b];
  const shared = below < 0n ? -a : a;
  return { num: above / shared, den: below / shared };
}

export const zero = fraction(0);
export const one = fraction(1);

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den - b.num * a.den, a.den * b.den);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den, a.den * b.num);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, zero);

/** Below zero where `a` is the smaller one, above it where it is the larger one. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
export const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const absolute = ({ num, den }: Fraction): Fraction => ({ num: num < 0n ? -num : num, den });

/** Ten to a whole power, below one too. */
export const powerOfTen = (power: number): Fraction =>
  power >= 0 ? fraction(10n ** BigInt(power)) : fraction(1n, 10n ** BigInt(-power));

/** The ways to round, each by what the digits that are dropped come to of the last that stays (舍去部分). */
const WAYS = {
  四舍五入: (rest: number) => rest >= 0,
  五成双: (rest: number, kept: bigint) => rest > 0 || (rest === 0 && kept % 2n === 1n),
  截尾: () => false,
} as const;

/** A fraction rounded to so many decimals, by its absolute value. */
export function rounded(value: Fraction, places: number, way: keyof typeof WAYS): Fraction {
  const scaled = multiply(absolute(value), powerOfTen(places));
  const kept = scaled.num / scaled.den;
  const rest = compare(subtract(scaled, fraction(kept)), fraction(1, 2));
  const whole = WAYS[way](rest, kept) ? kept + 1n : kept;
  return multiply(fraction(value.num < 0n ? -whole : whole), powerOfTen(-places));
}
