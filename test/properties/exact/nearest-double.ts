import { absolute, compare, fraction, multiply, powerOfTen, subtract, type Fraction } from './fraction';

/** A number as a cell holds it, and the fraction that was meant. */
export interface Typed {
  readonly cell: number;
  readonly exact: Fraction;
}

/** A whole number of units of the last decimal. */
export function decimal(whole: number, places: number): Typed {
  const exact = multiply(fraction(whole), powerOfTen(-places));
  return { cell: whole / 10 ** places, exact };
}

/** The double nearest to a fraction, ties to the even one, by comparing with the doubles about it; never a negative zero. */
export function nearestDouble(value: Fraction): number {
  const guess = Number(value.num) / Number(value.den);
  const nearest = [before(guess), guess, after(guess)].reduce((best, other) =>
    compare(distance(other, value), distance(best, value)) < 0 ? other : best,
  );
  return nearest + 0;
}

const distance = (double: number, value: Fraction) => absolute(subtract(exactOf(double), value));
const after = (double: number) => double + Math.max(Math.abs(double) * 2 ** -53, Number.MIN_VALUE);
const before = (double: number) => double - Math.max(Math.abs(double) * 2 ** -53, Number.MIN_VALUE);

/** The fraction that a double is, exactly. */
function exactOf(double: number): Fraction {
  let [scaled, halvings] = [double, 0];
  while (!Number.isInteger(scaled)) [scaled, halvings] = [scaled * 2, halvings + 1];
  return fraction(BigInt(scaled), 2n ** BigInt(halvings));
}
