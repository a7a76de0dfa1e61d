import { formatPercent } from '../model/percent';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Growth on the period before (环比增速), as a fraction. */
export const monthOnMonth = indicator({
  id: 'month-on-month',
  name: '环比增速',
  unit: '比值',
  formula: '本期数 ÷ 上期数 − 1',
  source: '国家统计局指标解释：环比与上一个统计段相比',
  inputs: {
    current: { name: '本期数', type: 'number' },
    previous: { name: '上期数', type: 'number' },
  },
  compute({ current, previous }) {
    if (previous.isZero()) return undefinedBecause('zero-previous');
    if (previous.isNegative()) return undefinedBecause('negative-previous');
    return value(current.dividedBy(previous).minus(1));
  },
  print: (fraction) => formatPercent(fraction),
  examples: [
    { shows: '二季度比一季度', given: { current: '50.27', previous: '14.06' }, gives: '257.54%' },
    { shows: '下降', given: { current: '8', previous: '10' }, gives: '-20.00%' },
    { shows: '上期为零', given: { current: '8', previous: '0' }, gives: '上期数为零，增速没有意义' },
    { shows: '没有上期数', given: { current: '8' }, gives: '缺少：上期数' },
  ],
});
