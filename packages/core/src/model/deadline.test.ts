import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, type Day } from './day';
import { lastOverdue } from './deadline';

it('parts the days whose deadline has passed from those whose has not', () => {
  const days = fc.integer({ min: 10_000, max: 40_000 });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 36 }),
      fc.integer({ min: -100, max: 1_200 }),
      (asOf, months, before) => {
        const day = (asOf - before) as Day;
        expect(day <= lastOverdue(asOf as Day, months)).toBe(addMonths(day, months) < asOf);
      },
    ),
  );
});
