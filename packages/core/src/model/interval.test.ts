import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactly,
  gap,
  holds,
  hull,
  intersection,
  interval,
  liesBelow,
  meets,
  minus,
  over,
  plus,
  printed,
  scale,
  sumOf,
  times,
} from './interval';
import {
  add,
  divide,
  isZero,
  multiply,
  parseRational,
  rational,
  subtract,
  toDecimalString,
} from './rational';

const fraction = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([n, d]) => rational(n, d));
const range = fc.tuple(fraction, fraction).map(([a, b]) => interval(a, b));
/** An interval together with a value that it holds. */
const member = fc
  .tuple(range, fc.integer({ min: 0, max: 100 }))
  .map(([r, k]) => ({ r, x: add(r.low, multiply(subtract(r.high, r.low), rational(k, 100))) }));

describe('interval', () => {
  it('takes a printed figure for half a unit of its last digit to either side', () => {
    const p = printed(parseRational('59.39')!, 2);
    expect([toDecimalString(p.low), toDecimalString(p.high)]).toEqual(['59.385', '59.395']);
  });

  it('implies the target 160 from 95.03 at 59.39%', () => {
    const target = over(
      printed(parseRational('95.03')!, 2),
      scale(printed(parseRational('59.39')!, 2), rational(1, 100)),
    )!;
    expect(holds(target, rational(160))).toBe(true);
    expect(toDecimalString(target.low, 4)).toBe('159.9882');
    expect(toDecimalString(target.high, 4)).toBe('160.032');
  });

  it('refuses to divide by what may be zero', () => {
    expect(over(exactly(rational(1)), interval(rational(-1), rational(1)))).toBeNull();
  });

  it('holds every result of the operation on what its operands hold', () => {
    fc.assert(
      fc.property(member, member, ({ r: a, x }, { r: b, x: y }) => {
        expect(holds(plus(a, b), add(x, y))).toBe(true);
        expect(holds(minus(a, b), subtract(x, y))).toBe(true);
        expect(holds(times(a, b), multiply(x, y))).toBe(true);
        const q = over(a, b);
        if (q && !isZero(y)) expect(holds(q, divide(x, y))).toBe(true);
        expect(holds(sumOf([a, b, a]), add(add(x, y), x))).toBe(true);
      }),
    );
  });

  it('agrees on meeting, gap, order and intersection', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(meets(a, b)).toBe(intersection(a, b) !== null);
        expect(isZero(gap(a, b))).toBe(meets(a, b));
        expect(liesBelow(a, b) || liesBelow(b, a)).toBe(!meets(a, b));
        expect(holds(hull(a, b), a.low) && holds(hull(a, b), b.high)).toBe(true);
      }),
    );
  });
});
