import { projection as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 年底预测：按目前的进度，全年大约完成多少。只是线性外推，不是承诺。
 * @customfunction PROJECTION 年底预测
 * @param actual 完成数：到统计截止日完成的数，可为一个单元格或一列
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function projection(actual: unknown[][], asOf: unknown[][]): unknown[][] {
  return figureOver(figure, [actual, asOf]);
}

export const entry = figureEntry(figure, {
  id: 'PROJECTION',
  run: projection,
  units: ['任意', '日期', '与完成数同单位'],
  excel: { formula: '=A2/(MONTH(B2)/12)' },
  examples: [
    { shows: '上半年', args: [95.03, '2022-06-30'], gives: 190.06 },
    { shows: '前九个月', args: [9, '2022-09-30'], gives: 12 },
    { shows: '没有截止日', args: [9, null], gives: '#N/A 缺少：统计截止日' },
  ],
});
