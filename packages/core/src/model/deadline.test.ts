import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDay, parseDay, type Day } from './day';
import { endOfTerm, lastOverdue } from './deadline';

it.each([
  ['2022-03-15', 6, '2022-09-15'],
  ['2022-06-30', 6, '2022-12-31'],
  ['2021-12-31', 6, '2022-06-30'],
  ['2021-12-30', 6, '2022-06-30'],
  ['2022-02-28', 1, '2022-03-31'],
  ['2022-01-31', 1, '2022-02-28'],
])('a term from %s of %d months ends on %s', (from, months, end) =>
  expect(formatDay(endOfTerm(parseDay(from) as Day, months))).toBe(end),
);

it('parts the days whose deadline has passed from those whose has not', () => {
  const days = fc.integer({ min: 10_000, max: 40_000 });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 36 }),
      fc.integer({ min: -100, max: 1_200 }),
      (asOf, months, before) => {
        const day = (asOf - before) as Day;
        expect(day <= lastOverdue(asOf as Day, months)).toBe(endOfTerm(day, months) < asOf);
      },
    ),
  );
});
