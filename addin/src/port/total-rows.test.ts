import { expect, it } from 'vitest';
import { totalRows } from './total-rows';

it('finds the rows that are labelled as totals, spaces tolerated', () => {
  expect(totalRows([['项目'], ['甲'], [null, '小 计'], ['乙'], ['合  计（29个）'], ['备注：无']])).toEqual([
    2, 4,
  ]);
  expect(totalRows(Array.from({ length: 500 }, () => ['合计']))).toHaveLength(200);
});
