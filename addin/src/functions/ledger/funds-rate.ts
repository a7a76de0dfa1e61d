import { batchFundsRate, fundsRate as yearlyRate } from '@zhaoshang/core';
import { choiceOf } from '../host/choice-of';
import { rateEntry, rateOver } from '../host/rate-function';
import { SAMPLE_LEDGER } from './sample-ledger';

/** @customenum {string} */
// prettier-ignore
enum FundsRateChoice {
  /** 当年到位额（不论哪年签约）÷ 当年正式合同额 */
  市年度 = "市年度",
  /** 当年签约这一批项目的到位资金 ÷ 其合同额 */
  项目批次 = "项目批次",
}

/**
 * 资金到位率：到位资金 ÷ 正式合同额，返回小数。两种口径的分子不同，通报时须写明是哪一种。
 * @customfunction FUNDS_RATE 资金到位率
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param definition 到位率口径：市年度（默认）或项目批次
 */
export function fundsRate(range: unknown[][], asOf: unknown[][], definition?: FundsRateChoice): number {
  const chosen = choiceOf(definition, '到位率口径', FundsRateChoice);
  return rateOver(`FUNDS_RATE ${chosen}`, RATES[chosen], range, asOf);
}

const RATES = { 市年度: yearlyRate, 项目批次: batchFundsRate } as const;

export const entry = rateEntry(
  ([, , definition]) => RATES[choiceOf(definition, '到位率口径', FundsRateChoice)],
  ['到位资金', '正式合同额'],
  {
    id: 'FUNDS_RATE',
    run: fundsRate,
    formula: '市年度：当年到位资金 ÷ 当年正式合同额；项目批次：当年签约项目的到位资金 ÷ 其合同额',
    source: '重庆市2021年：3600 ÷ 17300 ≈ 21%；兰洽会：2794.49 ÷ 6129.09 = 45.59%（项目批次）',
    units: ['表格', '日期', '口径', '小数（1 = 100%）'],
    needs: [
      '项目名称',
      '合同类型',
      '签约时间',
      '合同额',
      '当年到位（项目批次先取累计到位）',
      '进展（有终止项目时）',
    ],
    excel: {
      formula: '=SUM(G:G)/SUMIFS(F:F,C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
      short: '市年度；不去重，不剔除终止',
    },
    examples: [
      { shows: '市年度', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 0.625 },
      { shows: '项目批次', args: [SAMPLE_LEDGER, '2022-06-30', '项目批次'], gives: 0.5357142857142857 },
      {
        shows: '没有签约',
        args: [SAMPLE_LEDGER, '2022-01-31'],
        gives: '#DIV/0! 分母为零：没有符合条件的合同，比率没有意义',
      },
    ],
  },
);
