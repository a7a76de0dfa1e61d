import { completion as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 完成率 = 完成数 ÷ 目标数，返回小数（0.5939375 即 59.39%）。选整列时一次返回整列结果。
 * @customfunction COMPLETION 完成率
 * @param actual 完成数：实际完成的数，可为一个单元格或一列
 * @param target 目标数：目标任务，与完成数同一单位
 */
export function completion(actual: unknown[][], target: unknown[][]): unknown[][] {
  return figureOver(figure, [actual, target]);
}

export const entry = figureEntry(figure, {
  id: 'COMPLETION',
  run: completion,
  units: ['与目标数同单位', '与完成数同单位', '小数（1 = 100%）'],
  excel: { formula: '=A2/B2' },
  examples: [
    { shows: '合同额完成率', args: [95.03, 160], gives: 0.5939375 },
    { shows: '到位资金完成率', args: [12.59, 25], gives: 0.5036 },
    {
      shows: '一次算一列',
      args: [
        [[95.03], [12.59]],
        [[160], [25]],
      ],
      gives: [[0.5939375], [0.5036]],
    },
    { shows: '没有完成数', args: [null, 160], gives: '#N/A 缺少：完成数' },
    { shows: '目标为零', args: [1, 0], gives: '#DIV/0! 目标为零，完成率没有意义' },
  ],
});
