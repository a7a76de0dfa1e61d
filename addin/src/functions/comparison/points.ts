import { points as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 百分点差 = 比率一 − 比率二，返回小数，单位是百分点（0.0903 即 9.03 个百分点），不是百分比。
 * @customfunction POINTS 百分点差
 * @param rate 比率一：如 59.39% 或 0.5939，可为一个单元格或一列
 * @param other 比率二：如 50.36% 或 0.5036
 */
export function points(rate: unknown[][], other: unknown[][]): unknown[][] {
  return figureOver(figure, [rate, other]);
}

export const entry = figureEntry(figure, {
  id: 'POINTS',
  run: points,
  units: ['小数或百分数', '小数或百分数', '百分点，以小数表示'],
  excel: { formula: '=A2-B2' },
  examples: [
    { shows: '合同完成率比到位完成率', args: ['59.39%', '50.36%'], gives: 0.0903 },
    { shows: '没有二进制误差', args: [0.3, 0.1], gives: 0.2 },
    { shows: '没有比率二', args: [0.4, null], gives: '#N/A 缺少：比率二' },
  ],
});
