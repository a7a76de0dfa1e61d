import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functions } from '../../addin/src/functions/registry';
import { CellError } from '../../addin/src/functions/host/cell-error';
import {
  absolute,
  add,
  compare,
  divide,
  floor,
  larger,
  multiply,
  powerOfTen,
  rational,
  roundHalfUp,
  smaller,
  subtract,
  truncate,
  zero,
  type Rational,
} from '../../packages/core/src/model/rational';
import { decimal, nearestDouble, run } from './exact-double';

/** A number as a ledger holds it: up to four decimals, up to a hundred thousand. */
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ten) => decimal(ten, 4));
const positive = fc.integer({ min: 1, max: 1_000_000_000 }).map((ten) => decimal(ten, 4));
const month = fc.integer({ min: 1, max: 12 });

const endOf = (m: number) => `2022-${String(m).padStart(2, '0')}-28`;
const one = rational(1);
const twelfth = (m: number) => rational(m, 12);

/** Each function by its definition in fractions. */
const EXACT: Readonly<Record<string, (a: Rational, b: Rational, m: number) => Rational>> = {
  COMPLETION: (a, b) => divide(a, b),
  SHARE: (a, b) => divide(a, b),
  YOY: (a, b) => subtract(divide(a, b), one),
  MOM: (a, b) => subtract(divide(a, b), one),
  POINTS: (a, b) => subtract(a, b),
  NET_CHANGE: (a, b) => subtract(a, b),
};
const DATED: typeof EXACT = {
  AHEAD: (a, b, m) => subtract(divide(a, b), twelfth(m)),
  SHORTFALL: (a, b, m) => larger(zero, subtract(multiply(b, twelfth(m)), a)),
};

describe('functions against exact fractions', () => {
  it.each(Object.keys(EXACT))('%s is the nearest double', (id) => {
    fc.assert(
      fc.property(amount, positive, (a, b) => {
        expect(run(id, a.cell, b.cell)).toBe(nearestDouble(EXACT[id]?.(a.exact, b.exact, 1) ?? zero) + 0);
      }),
    );
  });

  it.each(Object.keys(DATED))('%s is the nearest double', (id) => {
    fc.assert(
      fc.property(amount, positive, month, (a, b, m) => {
        expect(run(id, a.cell, b.cell, endOf(m))).toBe(
          nearestDouble(DATED[id]?.(a.exact, b.exact, m) ?? zero) + 0,
        );
      }),
    );
  });

  it('MONTHLY_NEED and PROJECTION are the nearest doubles', () => {
    fc.assert(
      fc.property(amount, positive, fc.integer({ min: 1, max: 11 }), (a, b, m) => {
        const need = divide(larger(zero, subtract(b.exact, a.exact)), rational(12 - m));
        expect(run('MONTHLY_NEED', a.cell, b.cell, endOf(m))).toBe(nearestDouble(need));
        expect(run('PROJECTION', a.cell, endOf(m))).toBe(nearestDouble(divide(a.exact, twelfth(m))) + 0);
      }),
    );
  });

  it('scores are the nearest doubles', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, weight, more) => {
        const rate = smaller(divide(a.exact, b.exact), one);
        expect(run('SCORE', a.cell, b.cell, weight.cell)).toBe(nearestDouble(multiply(rate, weight.exact)));
        const relative = multiply(divide(a.exact, b.exact), weight.exact);
        expect(run('RELATIVE_SCORE', a.cell, b.cell, weight.cell)).toBe(nearestDouble(relative));
        const most = add(b.exact, more.exact);
        const place = divide(subtract(a.exact, b.exact), more.exact);
        const share = add(rational(3, 5), multiply(rational(2, 5), place));
        fc.pre(Number.isSafeInteger(Math.round((b.cell + more.cell) * 1e4)));
        expect(run('EFFICACY', a.cell, b.cell, Number(most.num) / Number(most.den), weight.cell)).toBe(
          nearestDouble(multiply(share, weight.exact)) + 0,
        );
      }),
    );
  });

  it('ROUNDING and CONVERT_AMOUNT are exact', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -3, max: 4 }), (a, places) => {
        expect(run('ROUNDING', a.cell, places)).toBe(nearestDouble(roundHalfUp(a.exact, places)) + 0);
        expect(run('ROUNDING', a.cell, places, '截尾')).toBe(nearestDouble(truncate(a.exact, places)) + 0);
        expect(run('ROUNDING', a.cell, places, '五成双')).toBe(nearestDouble(halfEven(a.exact, places)) + 0);
        expect(run('CONVERT_AMOUNT', a.cell, '万元', '亿元')).toBe(
          nearestDouble(divide(a.exact, rational(10_000))) + 0,
        );
      }),
    );
  });

  it('no function answers NaN, infinity or nothing, in any cell, whatever it is given', async () => {
    const anything = fc.oneof(
      fc.double(),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '0', '—', '１２', '#N/A', '59.39%', '2022-02-30', 60, 0, -1),
    );
    const ids = fc.constantFrom(...Object.keys(functions));
    const isPlain = (cell: unknown) =>
      typeof cell === 'number'
        ? Number.isFinite(cell)
        : typeof cell === 'string' || cell instanceof CellError;
    await fc.assert(
      fc.asyncProperty(ids, fc.array(anything, { minLength: 1, maxLength: 5 }), async (id, args) => {
        try {
          const result = await functions[id]?.(...(args.map((argument) => [[argument]]) as never[]));
          expect((Array.isArray(result) ? (result as unknown[][]).flat() : [result]).every(isPlain)).toBe(
            true,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(CellError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function halfEven(value: Rational, places: number): Rational {
  const scaled = multiply(absolute(value), powerOfTen(places));
  const below = floor(scaled);
  const rest = compare(subtract(scaled, rational(below)), rational(1, 2));
  const whole = rest > 0 || (rest === 0 && below % 2n === 1n) ? below + 1n : below;
  return multiply(rational(value.num < 0n ? -whole : whole), powerOfTen(-places));
}
