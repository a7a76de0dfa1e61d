import { fulfilmentRate as rate } from '@zhaoshang/core';
import { rateEntry, rateOver } from '../host/rate-function';
import { SAMPLE_LEDGER } from './sample-ledger';

/**
 * 履约率 =（当年正式合同 − 已终止）÷ 当年正式合同，按个数，返回小数。
 * @customfunction FULFILMENT_RATE 履约率
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function fulfilmentRate(range: unknown[][], asOf: unknown[][]): number {
  return rateOver('FULFILMENT_RATE', rate, range, asOf);
}

export const entry = rateEntry(() => rate, ['没有终止的正式合同', '正式合同'], {
  id: 'FULFILMENT_RATE',
  run: fulfilmentRate,
  formula: '履约率 =（正式合同个数 − 已终止个数）÷ 正式合同个数，前期手续中的算履约',
  source: '渭南市2010年：291 ÷ 292（印作 99.65%，为截尾）',
  units: ['表格', '日期', '小数（1 = 100%）'],
  needs: ['项目名称', '合同类型', '签约时间', '进展'],
  excel: {
    formula:
      '=1-COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30),H:H,"*终止*")/COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
    short: '不去重',
  },
  examples: [
    { shows: '没有终止', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 1 },
    {
      shows: '两个中终止一个',
      args: [
        [
          ['项目名称', '合同类型', '签约时间', '进展情况'],
          ['甲项目', '正式合同', '2022-03-01', '已开工'],
          ['乙项目', '正式合同', '2022-04-01', '已终止'],
        ],
        '2022-06-30',
      ],
      gives: 0.5,
    },
    {
      shows: '没有签约',
      args: [SAMPLE_LEDGER, '2022-01-31'],
      gives: '#DIV/0! 分母为零：没有符合条件的合同，比率没有意义',
    },
  ],
});
