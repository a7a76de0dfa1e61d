import { amountOfCell } from '@zhaoshang/core';
import { answer, toCell } from '../host/answer';
import { choiceOf } from '../host/choice-of';
import { exchangeRateOf } from '../host/exchange-rate-of';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { textOf } from '../host/text-of';

/** @customenum {string} */
// prettier-ignore
enum ParsedUnit {
  /** 1亿元 = 10,000万元 */
  亿元 = "亿元",
  /** 1万元 = 10,000元 */
  万元 = "万元",
  /** 人民币元 */
  元 = "元",
}

/** @customenum {string} */
// prettier-ignore
enum OwnUnit {
  /** 没有写单位的返回 #N/A */
  必须写明 = "必须写明",
  /** 没有写单位的按亿元 */
  亿元 = "亿元",
  /** 没有写单位的按万元 */
  万元 = "万元",
  /** 没有写单位的按元 */
  元 = "元",
  /** 没有写单位的按万美元，另需汇率 */
  万美元 = "万美元",
}

/**
 * 解析金额：把“8910万元”“约1.5亿”“三亿二千万元”这样的文字读成数，默认以亿元返回。一格多个金额时不取。
 * @customfunction PARSE_AMOUNT 解析金额
 * @param amount 金额：文字或数字，可为一个单元格或一列
 * @param to 返回单位：亿元（默认）、万元或元
 * @param unit 缺省单位：没有写单位的数按什么单位，默认必须写明
 * @param rate 汇率：1美元合多少元；美元金额必填，注明日期
 */
export function parseAmount(
  amount: unknown[][],
  to?: ParsedUnit,
  unit?: OwnUnit,
  rate?: unknown[][],
): unknown[][] {
  const reading = readingOf(to, unit, rate);
  return spread([amount], (cell) => {
    textOf(cell ?? null, '金额');
    return toCell(answer(amountOfCell(cell ?? null, reading)));
  });
}

function readingOf(to: unknown, unit: unknown, rate: unknown) {
  const own = choiceOf(unit, '缺省单位', OwnUnit);
  return {
    to: choiceOf(to, '返回单位', ParsedUnit),
    unit: own === OwnUnit.必须写明 ? undefined : own,
    rate: exchangeRateOf(rate),
  };
}

/** The text, what completes it, and what it comes to. */
function steps([amount, to, unit, rate]: readonly unknown[]): string {
  const reading = readingOf(to, unit, rate);
  const text = textOf(firstOf(amount), '金额');
  const given = [
    ...(reading.unit ? [`没有写单位的按${reading.unit}`] : []),
    ...(reading.rate ? [`1美元合${reading.rate.toFixed()}元`] : []),
  ];
  const amountRead = answer(amountOfCell(firstOf(amount), reading)).toFixed();
  return `“${text}”${given.length > 0 ? `（${given.join('，')}）` : ''} = ${amountRead}${reading.to}`;
}

export const entry = functionEntry({
  id: 'PARSE_AMOUNT',
  run: parseAmount,
  explain: (args) => [substituted([args[0]], steps(args))],
  formula: '文字中的数 × 文字中的单位 ÷ 返回单位；“约、近、余”按所写数值计',
  source: '1亿元 = 10,000万元；公文数字用法见 GB/T 15835-2011',
  units: ['带单位的文字，或数字', '单位名', '单位名', '元/美元', '返回单位（默认亿元）'],
  excel: { formula: '=SUBSTITUTE(A2,"万元","")/10000', short: '只认“万元”一种写法' },
  examples: [
    { shows: '万元化为亿元', args: ['8910万元'], gives: 0.891 },
    { shows: '概数按所写数值计', args: ['约1.5亿', '万元'], gives: 15000 },
    { shows: '没有写单位', args: ['3.2'], gives: '#N/A 缺少：单位（没有写单位，请填“缺省单位”）' },
    { shows: '美元要有汇率', args: ['1000万美元', '亿元', null, 6.7], gives: 0.67 },
    { shows: '一格两个数', args: ['1.5亿元和2亿元'], gives: '#VALUE! 此格有2个数，无法确定取哪一个' },
  ],
});
