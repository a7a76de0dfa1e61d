import { conversionRate as rate } from '@zhaoshang/core';
import { rateEntry, rateOver } from '../host/rate-function';
import { SAMPLE_LEDGER } from './sample-ledger';

/**
 * 转化率 = 正式合同个数 ÷（正式合同 + 框架协议）个数，返回小数。已转正式的框架只计正式。
 * @customfunction CONVERSION_RATE 转化率
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function conversionRate(range: unknown[][], asOf: unknown[][]): number {
  return rateOver('CONVERSION_RATE', rate, range, asOf);
}

export const entry = rateEntry(() => rate, ['正式合同', '正式合同和框架协议'], {
  id: 'CONVERSION_RATE',
  run: conversionRate,
  formula: '转化率 = 正式合同个数 ÷（正式合同个数 + 框架协议个数）',
  source: '常德安乡2020年：分列“已签约未开工”和“已签框架未签合同”；分母须写明',
  units: ['表格', '日期', '小数（1 = 100%）'],
  needs: ['项目名称', '合同类型', '签约时间', '进展（有终止项目时）'],
  excel: {
    formula:
      '=COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))/SUMPRODUCT(COUNTIFS(C:C,{"正式合同","框架协议"},E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30)))',
    short: '不去重，不剔除终止',
  },
  examples: [
    { shows: '四个中三个', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 0.75 },
    { shows: '一季度', args: [SAMPLE_LEDGER, '2022-03-31'], gives: 1 },
    {
      shows: '没有签约',
      args: [SAMPLE_LEDGER, '2022-01-31'],
      gives: '#DIV/0! 分母为零：没有符合条件的合同，比率没有意义',
    },
  ],
});
