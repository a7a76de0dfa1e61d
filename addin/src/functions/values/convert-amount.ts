import { convertAmount as convert } from '@zhaoshang/core';
import { answer, toCell } from '../host/answer';
import { CellError } from '../host/cell-error';
import { cellOf } from '../host/cells-of';
import { requiredChoiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { spread } from '../host/spread';

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
  const own = requiredChoiceOf(from, '原单位', FromUnit);
  const wanted = requiredChoiceOf(to, '新单位', ToUnit);
  const dollar = numberOf(cellOf(rate, '汇率'), '汇率');
  if (dollar && !dollar.gt(0)) throw new CellError('invalidNumber', '“汇率”应大于零');
  return spread([amount], (cell) => {
    const value = numberOf(cell ?? null, '金额');
    if (!value) throw new CellError('notAvailable', '缺少：金额');
    return toCell(answer(convert(value, own, wanted, dollar)));
  });
}

export const entry = functionEntry({
  id: 'CONVERT_AMOUNT',
  run: convertAmount,
  formula: '金额 × 原单位 ÷ 新单位；跨币种再乘（除）汇率',
  source: '1亿元 = 10,000万元；汇率按到资当日牌价，须写明日期，不设默认值',
  units: ['原单位', '单位名', '单位名', '元/美元', '新单位'],
  excel: '=B2/10000（万元化亿元）',
  examples: [
    { shows: '万元化亿元', args: [8910, '万元', '亿元'], gives: 0.891 },
    { shows: '亿元化元', args: [95.03, '亿元', '元'], gives: 9503000000 },
    {
      shows: '没有汇率',
      args: [1000, '万美元', '亿元'],
      gives: '#N/A 缺少：汇率（1美元合多少元，须注明日期）',
    },
  ],
});
