import { timeProgress as byMonth, timeProgressByDay as byDay } from '@zhaoshang/core';
import { answer, toCell } from './host/answer';
import { choiceOf } from './host/choice-of';
import { dayOf } from './host/day-of';
import { spread } from './host/spread';

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
  const progress = choiceOf(basis, '计算口径', ProgressBasis) === ProgressBasis.日 ? byDay : byMonth;
  return spread([asOf], (cell) => toCell(answer(progress.of({ asOf: dayOf(cell ?? null, '统计截止日') }))));
}
