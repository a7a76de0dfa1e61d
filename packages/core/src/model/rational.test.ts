import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceil,
  compare,
  divide,
  equals,
  floor,
  multiply,
  negate,
  parseRational,
  rational,
  roundHalfUp,
  subtract,
  toDecimalString,
  truncate,
  zero,
} from './rational';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d));

describe('rational', () => {
  it('keeps lowest terms with a positive denominator', () => {
    expect(rational(6, -4)).toEqual({ num: -3n, den: 2n });
    expect(rational(0, -7)).toEqual({ num: 0n, den: 1n });
    expect(() => rational(1, 0)).toThrow(RangeError);
  });

  it.each([
    ['95.03', 9503n, 100n],
    ['-8.92', -223n, 25n],
    ['0.50', 1n, 2n],
    ['+7', 7n, 1n],
  ])('reads %s', (text, num, den) => expect(parseRational(text)).toEqual({ num, den }));

  it.each(['', '.', '1.', '.5', '1e3', '1,000', '１', ' 1', '--1'])('refuses %j', (text) =>
    expect(parseRational(text)).toBeNull(),
  );

  it.each([
    ['28.165', 2, '28.17'],
    ['-28.165', 2, '-28.17'],
    ['99.657', 2, '99.66'],
    ['0.004', 2, '0'],
    ['1.005', 2, '1.01'],
  ])('rounds %s at %i places half up to %s', (text, places, expected) =>
    expect(toDecimalString(roundHalfUp(parseRational(text)!, places))).toBe(expected),
  );

  it('cuts digits off toward zero', () => {
    expect(toDecimalString(truncate(rational(29100, 292), 2))).toBe('99.65');
    expect(toDecimalString(truncate(rational(-29100, 292), 2))).toBe('-99.65');
  });

  it('obeys the laws of a field and of order', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(equals(add(a, b), add(b, a))).toBe(true);
        expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        expect(equals(subtract(add(a, b), b), a)).toBe(true);
        if (b.num !== 0n) expect(equals(multiply(divide(a, b), b), a)).toBe(true);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(equals(add(a, negate(a)), zero)).toBe(true);
      }),
    );
  });

  it('bounds every fraction by its floor and ceiling', () => {
    fc.assert(
      fc.property(fraction, (a) => {
        expect(compare(rational(floor(a)), a)).toBeLessThanOrEqual(0);
        expect(compare(rational(floor(a) + 1n), a)).toBeGreaterThan(0);
        expect(ceil(a) - floor(a)).toBe(a.den === 1n ? 0n : 1n);
      }),
    );
  });

  it('prints and reads back decimals unchanged', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (n) => {
        const a = rational(n, 1_000_000);
        expect(equals(parseRational(toDecimalString(a))!, a)).toBe(true);
      }),
    );
  });
});
