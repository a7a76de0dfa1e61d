import { productionRate as rate } from '@zhaoshang/core';
import { rateEntry, rateOver } from '../host/rate-function';
import { SAMPLE_LEDGER } from './sample-ledger';

/**
 * 投产率 = 已投产的正式合同个数 ÷ 当年正式合同个数，返回小数。
 * @customfunction PRODUCTION_RATE 投产率
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function productionRate(range: unknown[][], asOf: unknown[][]): number {
  return rateOver('PRODUCTION_RATE', rate, range, asOf);
}

export const entry = rateEntry(() => rate, ['已投产的正式合同', '正式合同'], {
  id: 'PRODUCTION_RATE',
  run: productionRate,
  formula: '投产率 = 已投产（含达产）的正式合同个数 ÷ 当年正式合同个数，按个数不按金额',
  source: '兰洽会：401 ÷ 1093 = 36.69%',
  units: ['表格', '日期', '小数（1 = 100%）'],
  needs: ['项目名称', '合同类型', '签约时间', '投产时间或进展'],
  excel: {
    formula:
      '=SUMPRODUCT(COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30),H:H,{"已投产","已达产"}))/COUNTIFS(C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
    short: '不去重，不剔除终止',
  },
  examples: [
    { shows: '三个中一个', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 0.3333333333333333 },
    { shows: '一季度', args: [SAMPLE_LEDGER, '2022-03-31'], gives: 0 },
    {
      shows: '没有签约',
      args: [SAMPLE_LEDGER, '2022-01-31'],
      gives: '#DIV/0! 分母为零：没有符合条件的合同，比率没有意义',
    },
  ],
});
