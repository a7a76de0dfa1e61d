import { formatPercent } from '../model/percent';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Completion (完成率): what was done over the target, as a fraction. */
export const completion = indicator({
  id: 'completion',
  name: '完成率',
  unit: '比值',
  formula: '完成数 ÷ 目标数',
  source: '各地招商引资目标考核办法通用定义；2022年上半年总结 95.03 ÷ 160 = 59.39%',
  inputs: {
    actual: { name: '完成数', type: 'number' },
    target: { name: '目标数', type: 'number' },
  },
  compute({ actual, target }) {
    if (target.isZero()) return undefinedBecause('zero-target');
    if (target.isNegative()) return undefinedBecause('negative-target');
    return value(actual.dividedBy(target));
  },
  print: (fraction) => formatPercent(fraction),
  examples: [
    { shows: '合同额完成率', given: { actual: '95.03', target: '160' }, gives: '59.39%' },
    { shows: '到位资金完成率', given: { actual: '12.59', target: '25' }, gives: '50.36%' },
    { shows: '超额完成', given: { actual: '59.47', target: '50' }, gives: '118.94%' },
    { shows: '目标为零', given: { actual: '1', target: '0' }, gives: '目标为零，完成率没有意义' },
    { shows: '没有目标', given: { actual: '95.03' }, gives: '缺少：目标数' },
  ],
});
