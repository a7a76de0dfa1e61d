import { growth } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 同比增速 = 本期数 ÷ 上年同期数 − 1，返回小数（0.2205 即 22.05%）。同期数为零或负数时不可比。
 * @customfunction YOY 同比增速
 * @param current 本期数：本期的数，可为一个单元格或一列
 * @param base 上年同期数：上年同期的数，与本期数同一单位、同一口径
 */
export function yoy(current: unknown[][], base: unknown[][]): unknown[][] {
  return figureOver(growth, [current, base]);
}

export const entry = figureEntry(growth, {
  id: 'YOY',
  run: yoy,
  units: ['与同期数同单位', '与本期数同单位、同口径', '小数（1 = 100%）'],
  excel: { formula: '=A2/B2-1', short: '同期数为负数时也得出一个数，但没有意义' },
  examples: [
    { shows: '增长', args: [122.05, 100], gives: 0.2205 },
    { shows: '下降', args: [8, 10], gives: -0.2 },
    { shows: '同期为零', args: [3, 0], gives: '#DIV/0! 同期基数为零，增速没有意义' },
    { shows: '同期为负', args: [3, -1], gives: '#DIV/0! 同期基数为负数，增速不可比' },
  ],
});
