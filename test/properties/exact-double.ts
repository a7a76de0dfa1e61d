import { functions } from '../../addin/src/functions/registry';
import {
  absolute,
  compare,
  multiply,
  powerOfTen,
  rational,
  subtract,
  type Rational,
} from '../../packages/core/src/model/rational';

/** A number as a cell holds it, and the fraction that was meant. */
export interface Typed {
  readonly cell: number;
  readonly exact: Rational;
}

/** A whole number of units of the last decimal. */
export function decimal(whole: number, places: number): Typed {
  const exact = multiply(rational(whole), powerOfTen(-places));
  return { cell: whole / 10 ** places, exact };
}

/** The double nearest to a fraction, ties to the even one, by comparing with the doubles about it. */
export function nearestDouble(value: Rational): number {
  const guess = Number(value.num) / Number(value.den);
  return [before(guess), guess, after(guess)].reduce((best, other) =>
    compare(distance(other, value), distance(best, value)) < 0 ? other : best,
  );
}

const distance = (double: number, value: Rational) => absolute(subtract(exactOf(double), value));
const after = (double: number) => double + Math.max(Math.abs(double) * 2 ** -53, Number.MIN_VALUE);
const before = (double: number) => double - Math.max(Math.abs(double) * 2 ** -53, Number.MIN_VALUE);

/** The fraction that a double is, exactly. */
function exactOf(double: number): Rational {
  let [scaled, halvings] = [double, 0];
  while (!Number.isInteger(scaled)) [scaled, halvings] = [scaled * 2, halvings + 1];
  return rational(BigInt(scaled), 2n ** BigInt(halvings));
}

/** What a function answers to single cells; null stands for an argument left out. */
export function run(id: string, ...args: readonly (number | string | null)[]): unknown {
  const result = functions[id]?.(
    ...(args.map((argument) => (argument === null ? null : [[argument]])) as never[]),
  );
  return Array.isArray(result) ? ((result as unknown[][])[0]?.[0] ?? result) : result;
}
