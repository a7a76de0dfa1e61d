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
  excel: { formula: '=A2/B2' },
  examples: [
    { shows: '工业占正式合同额', args: [59.47, 95.03], gives: 0.6258023781963591 },
    { shows: '一列对一个总体', args: [[[1], [3]], 4], gives: [[0.25], [0.75]] },
    { shows: '总体为负', args: [1, -4], gives: '#DIV/0! 总体为负数，比重没有意义' },
    { shows: '总体为零', args: [0, 0], gives: '#DIV/0! 总体为零，比重没有意义' },
  ],
});
