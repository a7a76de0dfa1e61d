import { startRate as rate } from '@zhaoshang/core';
import { rateEntry, rateOver } from '../host/rate-function';
import { SAMPLE_LEDGER } from './sample-ledger';

/**
 * 开工率 = 已开工的正式合同个数 ÷ 当年正式合同个数，返回小数。已建成、已投产的算已开工。
 * @customfunction START_RATE 开工率
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function startRate(range: unknown[][], asOf: unknown[][]): number {
  return rateOver('START_RATE', rate, range, asOf);
}

export const entry = rateEntry(() => rate, ['已开工的正式合同', '正式合同'], {
  id: 'START_RATE',
  run: startRate,
  formula: '开工率 = 已开工（含建成、投产）的正式合同个数 ÷ 当年正式合同个数，按个数不按金额',
  source: '兰洽会：907 ÷ 1093 = 82.98%；渭南市2010年：（18 建成 + 180 在建）÷ 292 = 67.8%',
  units: ['表格', '日期', '小数（1 = 100%）'],
  needs: ['项目名称', '合同类型', '签约时间', '开工时间或进展'],
  excel: {
    formula:
      '=SUMPRODUCT(COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30),H:H,{"已开工","在建","已入统","已竣工","已投产","已达产"}))/COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
    short: '不去重，不剔除终止；进展的写法要逐个列出',
  },
  examples: [
    { shows: '三个中两个', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 0.6666666666666666 },
    { shows: '一季度', args: [SAMPLE_LEDGER, '2022-03-31'], gives: 1 },
    {
      shows: '没有签约',
      args: [SAMPLE_LEDGER, '2022-01-31'],
      gives: '#DIV/0! 分母为零：没有符合条件的合同，比率没有意义',
    },
  ],
});
