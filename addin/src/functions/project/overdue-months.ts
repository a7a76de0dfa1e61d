import { overdueMonths as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 超期月数：从应完成日到实际完成日（没有完成的到统计截止日）满几个月，没有超期的返回 0。
 * @customfunction OVERDUE_MONTHS 超期月数
 * @param due 应完成日：约定的日期，可为一个单元格或一列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param done 实际完成日：没有完成的留空
 */
export function overdueMonths(due: unknown[][], asOf: unknown[][], done?: unknown[][]): unknown[][] {
  return figureOver(figure, [due, asOf, done]);
}

export const entry = figureEntry(figure, {
  id: 'OVERDUE_MONTHS',
  run: overdueMonths,
  units: ['日期', '日期', '日期', '月'],
  excel: '=DATEDIF(A2,B2,"m")，月末到短月的月末会少算一个月',
  examples: [
    { shows: '月末对月末', args: ['2022-01-31', '2022-06-30'], gives: 5 },
    { shows: '晚一个半月完成', args: ['2022-01-15', '2022-06-30', '2022-03-01'], gives: 1 },
    { shows: '还没有到期', args: ['2022-12-31', '2022-06-30'], gives: 0 },
    { shows: '没有应完成日', args: [null, '2022-06-30'], gives: '#N/A 缺少：应完成日' },
  ],
});
