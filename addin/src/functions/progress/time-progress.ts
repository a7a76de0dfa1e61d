import { timeProgress as byMonth, timeProgressByDay as byDay } from '@zhaoshang/core';
import { choiceOf } from '../host/choice-of';
import { figureEntry, figureOver, filledIn } from '../host/figure-function';
import { substituted } from '../host/substituted';

/** @customenum {string} */
// prettier-ignore
enum ProgressBasis {
  /** 统计截止月份 ÷ 12 */
  月 = "月",
  /** 年内已过天数 ÷ 全年天数 */
  日 = "日",
}

/**
 * 序时进度：到统计截止日为止，全年时间过去了多少，返回小数（0.5 即 50%）。
 * @customfunction TIME_PROGRESS 序时进度
 * @param asOf 统计截止日：日期，如 2022-06-30，可为一个单元格或一列
 * @param basis 计算口径：月（默认，月份÷12）或日（天数÷全年天数）
 */
export function timeProgress(asOf: unknown[][], basis?: ProgressBasis): unknown[][] {
  return figureOver(figureOf(basis), [asOf]);
}

function figureOf(basis: unknown) {
  return choiceOf(basis, '计算口径', ProgressBasis) === ProgressBasis.日 ? byDay : byMonth;
}

export const entry = figureEntry(byMonth, {
  id: 'TIME_PROGRESS',
  run: timeProgress,
  formula: `序时进度 = ${byMonth.formula}；按日为 ${byDay.formula}`,
  explain: ([asOf, basis]) => [substituted([asOf], filledIn(figureOf(basis), [asOf]))],
  units: ['日期', '月或日', '小数（1 = 100%）'],
  excel: {
    formula: '=MONTH(A2)/12',
    short: '按日为 =(A2-DATE(YEAR(A2),1,0))/(DATE(YEAR(A2),12,31)-DATE(YEAR(A2),1,0))',
  },
  examples: [
    { shows: '上半年', args: ['2022-06-30'], gives: 0.5 },
    { shows: '闰年按日', args: ['2024-06-30', '日'], gives: 182 / 366 },
    { shows: '没有截止日', args: [null], gives: '#N/A 缺少：统计截止日' },
  ],
});
