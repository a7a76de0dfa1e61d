import { share as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 所占比重 = 部分 ÷ 总体，返回小数（0.6258 即 62.58%）。
 * @customfunction SHARE 所占比重
 * @param part 部分：其中的一部分，可为一个单元格或一列
 * @param whole 总体：全部，与部分同一单位
 */
export function share(part: unknown[][], whole: unknown[][]): unknown[][] {
  return figureOver(figure, [part, whole]);
}

export const entry = figureEntry(figure, {
  id: 'SHARE',
  run: share,
  units: ['与总体同单位', '与部分同单位', '小数（1 = 100%）'],
  excel: '=B2/$B$10',
  examples: [
    { shows: '工业占全市', args: [2500.6, 4000], gives: 0.62515 },
    { shows: '一列对一个总体', args: [[[1], [3]], 4], gives: [[0.25], [0.75]] },
    { shows: '总体为零', args: [0, 0], gives: '#DIV/0! 总体为零，比重没有意义' },
  ],
});
