import { parseDay, type Day } from '@zhaoshang/core';
import { expect, it } from 'vitest';
import { composed } from '../accuracy/composed';
import { LAYOUTS } from '../accuracy/layouts';
import { changeDigits } from '../accuracy/one-digit';

const cases = LAYOUTS.flatMap((layout, index) => [
  { layout, seed: 1 + (index % 5), day: '2022-06-30' },
  { layout, seed: 2 + (index % 5), day: '2022-09-30' },
]);

it.each(cases)(
  'one changed digit in the report of $layout.name on $day is found, or its figure listed as not checked',
  ({ layout, seed, day }) => {
    const report = composed(layout, seed, parseDay(day) as Day);
    // Which digit it becomes differs from one to the next.
    const { found, listed, missed } = changeDigits(report, (digit) => [
      (digit + 1 + ((digit * 3 + seed) % 9)) % 10,
    ]);
    expect(missed).toEqual([]);
    expect(found).toBeGreaterThan(25);
    expect(listed).toBeLessThan(found / 5);
  },
);
