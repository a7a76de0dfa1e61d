import { monthlyNeed as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 月均需完成：为完成全年目标，剩下每个月平均还要完成多少，已完成的返回 0。
 * @customfunction MONTHLY_NEED 月均需完成
 * @param actual 完成数：实际完成的数，可为一个单元格或一列
 * @param target 目标数：全年目标，与完成数同一单位
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function monthlyNeed(actual: unknown[][], target: unknown[][], asOf: unknown[][]): unknown[][] {
  return figureOver(figure, [actual, target, asOf]);
}

export const entry = figureEntry(figure, {
  id: 'MONTHLY_NEED',
  run: monthlyNeed,
  units: ['与目标数同单位', '与完成数同单位', '日期', '与完成数同单位，每月'],
  excel: { formula: '=IF(A2>=B2,0,(B2-A2)/(12-MONTH(C2)))' },
  examples: [
    { shows: '下半年每月', args: [95.03, 160, '2022-06-30'], gives: 10.828333333333333 },
    { shows: '已完成', args: [59.47, 50, '2022-06-30'], gives: 0 },
    { shows: '没有剩余月份', args: [150, 160, '2022-12-31'], gives: '#DIV/0! 全年已经结束，没有剩余月份' },
  ],
});
