import { convertAmount as convert, Decimal, type CellValue } from '@zhaoshang/core';
import { answer, toCell } from '../host/answer';
import { CellError } from '../host/cell-error';
import { requiredChoiceOf } from '../host/choice-of';
import { exchangeRateOf } from '../host/exchange-rate-of';
import { functionEntry } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';

/** @customenum {string} */
// prettier-ignore
enum FromUnit {
  /** 人民币亿元 */
  亿元 = "亿元",
  /** 人民币万元 */
  万元 = "万元",
  /** 人民币元 */
  元 = "元",
  /** 亿美元，另需汇率 */
  亿美元 = "亿美元",
  /** 万美元，另需汇率 */
  万美元 = "万美元",
  /** 美元，另需汇率 */
  美元 = "美元",
}

/** @customenum {string} */
// prettier-ignore
enum ToUnit {
  /** 人民币亿元 */
  亿元 = "亿元",
  /** 人民币万元 */
  万元 = "万元",
  /** 人民币元 */
  元 = "元",
  /** 亿美元，另需汇率 */
  亿美元 = "亿美元",
  /** 万美元，另需汇率 */
  万美元 = "万美元",
  /** 美元，另需汇率 */
  美元 = "美元",
}

/**
 * 换算金额：在亿元、万元、元和美元之间换算，精确，不修约。人民币与美元之间须给汇率。
 * @customfunction CONVERT_AMOUNT 换算金额
 * @param amount 金额：要换算的数，可为一个单元格或一列
 * @param from 原单位：亿元、万元、元、亿美元、万美元或美元
 * @param to 新单位：亿元、万元、元、亿美元、万美元或美元
 * @param rate 汇率：1美元合多少元；人民币与美元之间必填，注明日期
 */
export function convertAmount(
  amount: unknown[][],
  from: FromUnit,
  to: ToUnit,
  rate?: unknown[][],
): unknown[][] {
  const { own, wanted, dollar } = unitsOf(from, to, rate);
  return spread([amount], (cell) => toCell(answer(convert(amountOf(cell), own, wanted, dollar))));
}

function unitsOf(from: unknown, to: unknown, rate: unknown) {
  const own = requiredChoiceOf(from, '原单位', FromUnit);
  const wanted = requiredChoiceOf(to, '新单位', ToUnit);
  return { own, wanted, dollar: exchangeRateOf(rate) };
}

function amountOf(cell: CellValue | undefined): Decimal {
  const value = numberOf(cell ?? null, '金额');
  if (!value) throw new CellError('notAvailable', '缺少：金额');
  return value;
}

/** The amount by how many of the new unit one of its own is. */
function steps([amount, from, to, rate]: readonly unknown[]): string {
  const { own, wanted, dollar } = unitsOf(from, to, rate);
  const value = amountOf(firstOf(amount));
  const one = (unit: FromUnit | ToUnit) =>
    answer(convert(new Decimal(1), unit, unit.endsWith('美元') ? '美元' : '元'));
  const [mine, other] = [one(own), one(wanted)];
  const unit = mine.gte(other)
    ? ` × ${mine.dividedBy(other).toFixed()}`
    : ` ÷ ${other.dividedBy(mine).toFixed()}`;
  const crosses = own.endsWith('美元') !== wanted.endsWith('美元');
  const across = crosses && dollar ? ` ${own.endsWith('美元') ? '×' : '÷'} ${dollar.toFixed()}（汇率）` : '';
  const result = answer(convert(value, own, wanted, dollar)).toFixed();
  return `${value.toFixed()}${own}：${value.toFixed()}${across}${mine.eq(other) ? '' : unit} = ${result}${wanted}`;
}

export const entry = functionEntry({
  id: 'CONVERT_AMOUNT',
  run: convertAmount,
  explain: (args) => [substituted([args[0]], steps(args))],
  formula: '金额 × 原单位 ÷ 新单位；跨币种再乘（除）汇率',
  source: '1亿元 = 10,000万元；汇率按到资当日牌价，须写明日期，不设默认值',
  units: ['原单位', '单位名', '单位名', '元/美元', '新单位'],
  excel: { formula: '=A2/10000', short: '这是万元化亿元，每种换算各写一条' },
  examples: [
    { shows: '万元化亿元', args: [8910, '万元', '亿元'], gives: 0.891 },
    { shows: '亿元化元', args: [95.03, '亿元', '元'], gives: 9503000000 },
    { shows: '万美元化亿元，汇率 6.7', args: [1000, '万美元', '亿元', 6.7], gives: 0.67 },
    {
      shows: '没有汇率',
      args: [1000, '万美元', '亿元'],
      gives: '#N/A 缺少：汇率（1美元合多少元，须注明日期）',
    },
  ],
});
