import { shortfall as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 序时缺口：按月份进度应完成而没有完成的数，已达到序时的返回 0。
 * @customfunction SHORTFALL 序时缺口
 * @param actual 完成数：实际完成的数，可为一个单元格或一列
 * @param target 目标数：全年目标，与完成数同一单位
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function shortfall(actual: unknown[][], target: unknown[][], asOf: unknown[][]): unknown[][] {
  return figureOver(figure, [actual, target, asOf]);
}

export const entry = figureEntry(figure, {
  id: 'SHORTFALL',
  run: shortfall,
  units: ['与目标数同单位', '与完成数同单位', '日期', '与完成数同单位'],
  excel: { formula: '=MAX(0,B2*MONTH(C2)/12-A2)', short: '没有完成数的也报出整个缺口' },
  examples: [
    { shows: '还差半亿', args: [12, 25, '2022-06-30'], gives: 0.5 },
    { shows: '已超序时', args: [12.59, 25, '2022-06-30'], gives: 0 },
    { shows: '目标为零', args: [12, 0, '2022-06-30'], gives: '#DIV/0! 目标为零，完成率没有意义' },
    { shows: '没有完成数，不当作零', args: [null, 25, '2022-06-30'], gives: '#N/A 缺少：完成数' },
  ],
});
