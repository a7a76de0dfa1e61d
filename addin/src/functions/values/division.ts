import { divisionOf, divisionOfCode, plainCreditCode } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { textOf } from '../host/text-of';

/**
 * 行政区划：区划代码或统一社会信用代码是哪里的。重庆市到区县，其他地方到省级。
 * @customfunction DIVISION 行政区划
 * @param code 代码：6位或12位区划代码，或18位信用代码（取第3至8位），可为一个单元格或一列
 */
export function division(code: unknown[][]): unknown[][] {
  return spread([code], (cell) => answer(divisionOfCode(textOf(cell ?? null, '代码'))));
}

export const entry = functionEntry({
  id: 'DIVISION',
  run: division,
  explain: ([code]) => {
    const text = plainCreditCode(textOf(firstOf(code), '代码'));
    const [where, digits] = text.length === 18 ? ['第3至8位', divisionOf(text)] : ['前6位', text.slice(0, 6)];
    return [substituted([code], `${text}的${where}是${digits}，对照得${answer(divisionOfCode(text))}`)];
  },
  formula: '前6位（信用代码取第3至8位）对照区划代码表',
  source: 'GB/T 2260《中华人民共和国行政区划代码》；GB 32100-2015',
  units: ['6、12或18位代码', '地名'],
  excel: {
    formula: '=VLOOKUP(IF(LEN(A2)=18,MID(A2,3,6),LEFT(A2,6)),区划代码表,2,FALSE)',
    short: '须自备一张区划代码表',
  },
  examples: [
    { shows: '区划代码', args: [500114], gives: '重庆市黔江区' },
    { shows: '信用代码', args: ['11500242009146479X'], gives: '重庆市酉阳土家族苗族自治县' },
    {
      shows: '位数不对',
      args: ['5001'],
      gives: '#VALUE! 应为6位行政区划代码、12位统计用区划代码或18位信用代码',
    },
  ],
});
