import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthSmallest } from './nth-smallest';

it('is what sorting puts there', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.double({ noNaN: true }).map((number) => number + 0),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.nat(), (numbers, nth) => {
      const place = nth % numbers.length;
      expect(nthSmallest(Float64Array.from(numbers), place)).toBe(Float64Array.from(numbers).sort()[place]);
    }),
  );
});

it('is nothing where there is no such place', () => {
  expect(nthSmallest(new Float64Array(0), 0)).toBeUndefined();
  expect(nthSmallest(Float64Array.of(1), 1)).toBeUndefined();
});
