import { relativeScore as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 相对得分 = 本单位数 ÷ 本组最高数 × 分值。
 * @customfunction RELATIVE_SCORE 相对得分
 * @param own 本单位数：本单位或本人的数，可为一个单元格或一列
 * @param best 本组最高数：本组中的最高值
 * @param weight 分值：该项满分
 */
export function relativeScore(own: unknown[][], best: unknown[][], weight: unknown[][]): unknown[][] {
  return figureOver(figure, [own, best, weight]);
}

export const entry = figureEntry(figure, {
  id: 'RELATIVE_SCORE',
  run: relativeScore,
  units: ['任意', '与本单位数同单位', '分', '分'],
  excel: { formula: '=A2/B2*C2' },
  examples: [
    { shows: '组内第一', args: [8, 8, 10], gives: 10 },
    { shows: '一半', args: [4, 8, 10], gives: 5 },
    { shows: '全组为零', args: [0, 0, 10], gives: '#DIV/0! 本组最高数不大于零，相对得分没有意义' },
    { shows: '没有最高数', args: [4, null, 10], gives: '#N/A 缺少：本组最高数' },
  ],
});
