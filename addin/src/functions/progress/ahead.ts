import { ahead as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 超序时进度 = 完成率 − 序时进度，返回小数，单位是百分点（0.4231 即超 42.31 个百分点），负数为欠进度。
 * @customfunction AHEAD 超序时进度
 * @param actual 完成数：实际完成的数，可为一个单元格或一列
 * @param target 目标数：全年目标，与完成数同一单位
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function ahead(actual: unknown[][], target: unknown[][], asOf: unknown[][]): unknown[][] {
  return figureOver(figure, [actual, target, asOf]);
}

export const entry = figureEntry(figure, {
  id: 'AHEAD',
  run: ahead,
  units: ['与目标数同单位', '与完成数同单位', '日期', '百分点，以小数表示'],
  excel: { formula: '=A2/B2-MONTH(C2)/12' },
  examples: [
    { shows: '超进度', args: [95.03, 160, '2022-06-30'], gives: 0.0939375 },
    { shows: '欠进度', args: [12, 25, '2022-06-30'], gives: -0.02 },
    { shows: '没有目标', args: [12, null, '2022-06-30'], gives: '#N/A 缺少：目标数' },
  ],
});
