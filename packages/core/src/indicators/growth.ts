import { Decimal } from '../model/decimal';
import { formatPercent } from '../model/percent';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Growth on the same period of last year (同比增速), as a fraction; not comparable on a base of zero or below. */
export const growth = indicator({
  id: 'growth',
  name: '同比增速',
  unit: '比值',
  formula: '本期数 ÷ 上年同期数 − 1',
  source: '国家统计局指标解释：同比 =（本期 − 上年同期）÷ 上年同期',
  inputs: {
    current: { name: '本期数', type: 'number' },
    base: { name: '上年同期数', type: 'number' },
  },
  compute({ current, base }) {
    if (base.isZero()) return undefinedBecause('zero-base');
    if (base.isNegative()) return undefinedBecause('negative-base');
    return value(current.dividedBy(base).minus(new Decimal(1)));
  },
  print: (fraction) => formatPercent(fraction),
  examples: [
    { shows: '合同额同比', given: { current: '95.03', base: '77.86' }, gives: '22.05%' },
    { shows: '到位资金同比', given: { current: '12.59', base: '8.14' }, gives: '54.67%' },
    { shows: '下降', given: { current: '100.66', base: '110.52' }, gives: '-8.92%' },
    { shows: '同期为零', given: { current: '3', base: '0' }, gives: '同期基数为零，增速没有意义' },
    { shows: '没有同期数', given: { current: '3' }, gives: '缺少：上年同期数' },
  ],
});
