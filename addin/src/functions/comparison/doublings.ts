import { doublings as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 翻番次数：本期数比基期数翻了几番，翻一番是 2 倍，翻两番是 4 倍。
 * @customfunction DOUBLINGS 翻番次数
 * @param current 本期数：本期的数，可为一个单元格或一列
 * @param base 基期数：基期的数，与本期数同一单位
 */
export function doublings(current: unknown[][], base: unknown[][]): unknown[][] {
  return figureOver(figure, [current, base]);
}

export const entry = figureEntry(figure, {
  id: 'DOUBLINGS',
  run: doublings,
  units: ['与基期数同单位', '与本期数同单位', '番'],
  excel: { formula: '=LOG(A2/B2,2)' },
  examples: [
    { shows: '翻两番', args: [40, 10], gives: 2 },
    { shows: '减半', args: [5, 10], gives: -1 },
    { shows: '基期为零', args: [15, 0], gives: '#DIV/0! 本期数和基期数都大于零，才谈得上翻番' },
  ],
});
