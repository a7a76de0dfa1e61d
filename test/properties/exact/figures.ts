import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  fraction,
  larger,
  multiply,
  one,
  rounded,
  smaller,
  subtract,
  zero,
  type Fraction,
} from './fraction';
import { run } from './held';
import { decimal, nearestDouble } from './nearest-double';

/** A number as a ledger holds it: up to four decimals, up to a hundred thousand. */
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ten) => decimal(ten, 4));
const positive = fc.integer({ min: 1, max: 1_000_000_000 }).map((ten) => decimal(ten, 4));
const month = fc.integer({ min: 1, max: 12 });

const endOf = (m: number) => `2022-${String(m).padStart(2, '0')}-28`;
const twelfth = (m: number) => fraction(m, 12);

/** Each function by its definition in fractions. */
const EXACT: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>> = {
  COMPLETION: divide,
  SHARE: divide,
  YOY: (a, b) => subtract(divide(a, b), one),
  MOM: (a, b) => subtract(divide(a, b), one),
  POINTS: subtract,
  NET_CHANGE: subtract,
};
const DATED: Readonly<Record<string, (a: Fraction, b: Fraction, m: number) => Fraction>> = {
  AHEAD: (a, b, m) => subtract(divide(a, b), twelfth(m)),
  SHORTFALL: (a, b, m) => larger(zero, subtract(multiply(b, twelfth(m)), a)),
};

describe('figures against exact fractions', () => {
  it.each(Object.entries(EXACT))('%s is the nearest double', (id, exact) => {
    fc.assert(
      fc.property(amount, positive, (a, b) => {
        expect(run(id, a.cell, b.cell)).toBe(nearestDouble(exact(a.exact, b.exact)));
      }),
    );
  });

  it.each(Object.entries(DATED))('%s is the nearest double', (id, exact) => {
    fc.assert(
      fc.property(amount, positive, month, (a, b, m) => {
        expect(run(id, a.cell, b.cell, endOf(m))).toBe(nearestDouble(exact(a.exact, b.exact, m)));
      }),
    );
  });

  it('MONTHLY_NEED and PROJECTION are the nearest doubles', () => {
    fc.assert(
      fc.property(amount, positive, fc.integer({ min: 1, max: 11 }), (a, b, m) => {
        const need = divide(larger(zero, subtract(b.exact, a.exact)), fraction(12 - m));
        expect(run('MONTHLY_NEED', a.cell, b.cell, endOf(m))).toBe(nearestDouble(need));
        expect(run('PROJECTION', a.cell, endOf(m))).toBe(nearestDouble(divide(a.exact, twelfth(m))));
      }),
    );
  });

  it('HALFWAY: both margins are the nearest doubles, and it holds where neither is below zero', () => {
    // Targets that make the margins zero are as likely as any.
    const pair = fc
      .tuple(amount, positive, fc.boolean())
      .map(([done, target, even]) => ({ target, done: even ? decimalHalf(target) : done }));
    fc.assert(
      fc.property(pair, pair, fc.option(positive), (contracts, funds, doubtful) => {
        const margin = ({ done, target }: typeof funds, less: Fraction) =>
          subtract(subtract(done.exact, less), divide(target.exact, fraction(2)));
        const margins = [margin(contracts, zero), margin(funds, doubtful?.exact ?? zero)] as const;
        const holds = margins.every((each) => compare(each, zero) >= 0);
        const cells = [contracts.done, contracts.target, funds.done, funds.target].map(({ cell }) => cell);
        expect(run('HALFWAY', ...cells, doubtful?.cell ?? null)).toEqual([
          ['双过半', holds ? '成立' : '不成立'],
          ['合同额余量', nearestDouble(margins[0])],
          ['到位资金余量', nearestDouble(margins[1])],
        ]);
      }),
    );
  });

  it('SCORE is the nearest double: in proportion, at the cap, below the floor', () => {
    const percent = fc.option(fc.integer({ min: 50, max: 150 }));
    fc.assert(
      fc.property(amount, positive, positive, percent, percent, (a, b, weight, most, least) => {
        const [cap, floor] = [fraction(most ?? 100, 100), fraction(least ?? 0, 100)];
        const rate = divide(a.exact, b.exact);
        const points = compare(rate, floor) < 0 ? zero : multiply(smaller(rate, cap), weight.exact);
        const given = [most, least].map((whole) => (whole === null ? null : whole / 100));
        expect(run('SCORE', a.cell, b.cell, weight.cell, ...given)).toBe(nearestDouble(points));
      }),
    );
  });

  it('RELATIVE_SCORE and EFFICACY are the nearest doubles', () => {
    const share = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(amount, positive, positive, positive, share, (a, b, more, weight, base) => {
        expect(run('RELATIVE_SCORE', a.cell, b.cell, weight.cell)).toBe(
          nearestDouble(multiply(divide(a.exact, b.exact), weight.exact)),
        );
        const most = add(b.exact, more.exact);
        const kept = fraction(base ?? 60, 100);
        const place = divide(subtract(a.exact, b.exact), more.exact);
        const points = multiply(weight.exact, add(kept, multiply(subtract(one, kept), place)));
        const given = base === null ? null : base / 100;
        expect(run('EFFICACY', a.cell, b.cell, nearestDouble(most), weight.cell, given)).toBe(
          nearestDouble(points),
        );
        expect(run('EFFICACY', b.cell, b.cell, b.cell, weight.cell)).toBe(weight.cell);
      }),
    );
  });

  it('ROUNDING is exact, each way', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -3, max: 4 }), (a, places) => {
        for (const way of ['四舍五入', '五成双', '截尾'] as const) {
          expect(run('ROUNDING', a.cell, places, way)).toBe(nearestDouble(rounded(a.exact, places, way)));
        }
        expect(run('ROUNDING', a.cell)).toBe(nearestDouble(rounded(a.exact, 2, '四舍五入')));
      }),
    );
  });
});

/** Half of a number, which has a decimal more. */
function decimalHalf({ exact }: { exact: Fraction }) {
  return decimal(Number(divide(multiply(exact, fraction(100_000)), fraction(2)).num), 5);
}
