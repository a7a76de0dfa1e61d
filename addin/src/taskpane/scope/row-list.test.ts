import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowList } from './row-list';

it('joins neighbouring rows', () => expect(rowList([34, 1, 2, 3, 36, 35, 9])).toBe('1–3、9、34–36'));

it('names every row once and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (rows) => {
      const named = rowList(rows)
        .split('、')
        .filter(Boolean)
        .flatMap((run) => {
          const [first = 0, last = first] = run.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
      expect(named).toEqual([...rows].sort((a, b) => a - b));
    }),
  );
});
