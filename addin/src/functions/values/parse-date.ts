import { dateOfCell, formatDay, formatSpan, serialOf } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { textOf } from '../host/text-of';
import { wholeNumberOf } from '../host/whole-number-of';

/** @customenum {string} */
// prettier-ignore
enum MonthDay {
  /** 只写到月的，取该月第一天 */
  首日 = "首日",
  /** 只写到月的，取该月最后一天 */
  末日 = "末日",
}

/**
 * 解析日期：把“2022.3.15”“2022年3月”“3月15日”等读成日期，返回日期序列值，请设为日期格式。有歧义的不取。
 * @customfunction PARSE_DATE 解析日期
 * @param date 日期：文字、数字或日期，可为一个单元格或一列
 * @param year 基准年：没有写年份的按哪一年，如 2022
 * @param day 取值：只写到月或年的，取首日（默认）或末日
 */
export function parseDate(date: unknown[][], year?: unknown[][], day?: MonthDay): unknown[][] {
  const base = yearOf(year);
  const last = choiceOf(day, '取值', MonthDay) === MonthDay.末日;
  return spread([date], (cell) => {
    textOf(cell ?? null, '日期');
    const { from, to } = answer(dateOfCell(cell ?? null, base));
    return serialOf(last ? to : from);
  });
}

const yearOf = (year: unknown) => wholeNumberOf(year, '基准年', [1950, 2100]);

/** What was read, and the day that is taken of it. */
function steps([date, year, day]: readonly unknown[]): string {
  const span = answer(dateOfCell(firstOf(date), yearOf(year)));
  const read = `“${textOf(firstOf(date), '日期')}”读作${formatSpan(span)}`;
  if (span.from === span.to) return read;
  const chosen = choiceOf(day, '取值', MonthDay);
  return `${read}，取${chosen}${formatDay(chosen === MonthDay.末日 ? span.to : span.from)}`;
}

export const entry = functionEntry({
  id: 'PARSE_DATE',
  run: parseDate,
  explain: (args) => [substituted([args[0]], steps(args))],
  formula: '文字中的年、月、日；数值 2022.1 可能是1月也可能是10月，不取',
  source: 'Excel 日期系统：序列值 60 是并不存在的 1900-02-29',
  units: ['文字、数字或日期', '年份', '首日或末日', '日期序列值'],
  excel: { formula: '=DATEVALUE(A2)', short: '不认“2022.3.15”；没有写年份的按电脑当前的年份' },
  examples: [
    { shows: '点分的日期', args: ['2022.3.15'], gives: 44635 },
    { shows: '只写到月，取末日', args: ['2022年3月', null, '末日'], gives: 44651 },
    { shows: '没有写年份', args: ['3月15日', 2022], gives: 44635 },
    {
      shows: '数值2022.1有歧义',
      args: [2022.1],
      gives: '#N/A 缺少：年份或月份（可能是2022年1月，也可能是2022年10月）',
    },
    { shows: '不存在的一天', args: [60], gives: '#VALUE! 1900年2月29日并不存在（Excel 序列值 60）' },
  ],
});
