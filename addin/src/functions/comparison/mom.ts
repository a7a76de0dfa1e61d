import { monthOnMonth } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 环比增速 = 本期数 ÷ 上期数 − 1，返回小数（0.1 即 10%）。上期数为零或负数时不可比。
 * @customfunction MOM 环比增速
 * @param current 本期数：本期的数，可为一个单元格或一列
 * @param previous 上期数：上月或上季的数，与本期数同一单位
 */
export function mom(current: unknown[][], previous: unknown[][]): unknown[][] {
  return figureOver(monthOnMonth, [current, previous]);
}

export const entry = figureEntry(monthOnMonth, {
  id: 'MOM',
  run: mom,
  units: ['与上期数同单位', '与本期数同单位', '小数（1 = 100%）'],
  excel: { formula: '=A2/B2-1', short: '上期数为负数时也得出一个数，但没有意义' },
  examples: [
    { shows: '增长', args: [11, 10], gives: 0.1 },
    { shows: '下降', args: [8, 10], gives: -0.2 },
    { shows: '没有上期数', args: [8, null], gives: '#N/A 缺少：上期数' },
  ],
});
