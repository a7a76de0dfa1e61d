import { expect, it } from 'vitest';
import { groupNotChecked } from './group-not-checked';

it('joins the sheets of the same rule and reason', () => {
  const missing = { rule: 'D05', name: '到位资金无佐证', why: '未找到“佐证材料”列' };
  expect(
    groupNotChecked([
      { ...missing, sheet: '签约项目' },
      { rule: 'D02', name: '累计到位倒退', why: '未提供上期台账' },
      { ...missing, sheet: '到位资金' },
    ]),
  ).toEqual([
    { ...missing, sheets: ['签约项目', '到位资金'] },
    { rule: 'D02', name: '累计到位倒退', why: '未提供上期台账', sheets: [] },
  ]);
});
