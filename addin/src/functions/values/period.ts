import { formatDay, partsOf, periodOf } from '@zhaoshang/core';
import { choiceOf } from '../host/choice-of';
import { requiredDay } from '../host/day-of';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';

/** @customenum {string} */
// prettier-ignore
enum PeriodOf {
  /** 2022年第2季度 */
  季度 = "季度",
  /** 2022年6月 */
  月 = "月",
  /** 2022年上半年 */
  半年 = "半年",
  /** 2022年 */
  年 = "年",
}

/**
 * 所属期间：一个日期属于哪个季度、月份、半年或年份，返回“2022年第2季度”这样的文字。
 * @customfunction PERIOD 所属期间
 * @param date 日期：如 2022-06-30，可为一个单元格或一列
 * @param kind 期间类型：季度（默认）、月、半年或年
 */
export function period(date: unknown[][], kind?: PeriodOf): unknown[][] {
  const chosen = choiceOf(kind, '期间类型', PeriodOf);
  return spread([date], (cell) => periodOf(requiredDay(cell ?? null, '日期'), chosen));
}

export const entry = functionEntry({
  id: 'PERIOD',
  run: period,
  explain: ([date, kind]) => {
    const day = requiredDay(firstOf(date), '日期');
    const [chosen, { month }] = [choiceOf(kind, '期间类型', PeriodOf), partsOf(day)];
    const quarter = chosen === PeriodOf.季度 ? `，⌈${month} ÷ 3⌉ = ${Math.ceil(month / 3)}` : '';
    return [substituted([date], `${formatDay(day)}在${month}月${quarter}，属于${periodOf(day, chosen)}`)];
  },
  formula: '季度 = ⌈月份 ÷ 3⌉；1至6月为上半年，首日算入，下一期首日不算入',
  source: '公历年度；公文“季度、半年”的通行划分',
  units: ['日期', '期间类型', '文字'],
  excel: { formula: '=YEAR(A2)&"年第"&ROUNDUP(MONTH(A2)/3,0)&"季度"' },
  examples: [
    { shows: '季度', args: ['2022-06-30'], gives: '2022年第2季度' },
    { shows: '半年的分界', args: ['2022-07-01', '半年'], gives: '2022年下半年' },
    { shows: '空白', args: [null], gives: '#N/A 缺少：日期' },
  ],
});
