import { formatDay, overdueMonths as figure } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { dayOf, requiredDay } from '../host/day-of';
import { figureEntry, figureOver } from '../host/figure-function';
import { firstOf, substituted } from '../host/substituted';

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

/** From which day to which, and how many months that is. */
function steps([dueCell, asOfCell, doneCell]: readonly unknown[]): string {
  const due = requiredDay(firstOf(dueCell), '应完成日');
  const asOf = requiredDay(firstOf(asOfCell), '统计截止日');
  const done = dayOf(firstOf(doneCell), '实际完成日');
  const [until, which] =
    done !== undefined && done < asOf ? [done, '实际完成日'] : [asOf, '统计截止日，尚未完成'];
  const span = `应完成日${formatDay(due)}到${formatDay(until)}（${which}）`;
  return until <= due
    ? `${span}，没有超期`
    : `${span}满${answer(figure.of({ due, asOf, done })).toFixed()}个月`;
}

export const entry = figureEntry(figure, {
  id: 'OVERDUE_MONTHS',
  run: overdueMonths,
  explain: (args) => [substituted(args, steps(args))],
  units: ['日期', '日期', '日期', '月'],
  excel: {
    formula: '=IF(MIN(B2:C2)<A2,0,DATEDIF(A2,MIN(B2:C2),"m"))',
    short: '月末到短月的月末会少算一个月',
  },
  examples: [
    { shows: '月末对月末', args: ['2022-01-31', '2022-06-30'], gives: 5 },
    { shows: '晚一个半月完成', args: ['2022-01-15', '2022-06-30', '2022-03-01'], gives: 1 },
    { shows: '还没有到期', args: ['2022-12-31', '2022-06-30'], gives: 0 },
    { shows: '没有应完成日', args: [null, '2022-06-30'], gives: '#N/A 缺少：应完成日' },
  ],
});
