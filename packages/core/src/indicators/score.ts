import { Decimal } from '../model/decimal';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Score by completion (考核得分): weight times completion, capped, and nothing below the floor. */
export const score = indicator({
  id: 'score',
  name: '考核得分',
  unit: '分',
  formula: '完成率低于保底率得 0 分；否则 min（完成率，封顶倍数）× 分值',
  source: '各地考核办法：得分 = 实际 ÷ 目标 × 分值，完成得满分；某市 2012 年固投方案：低于 60% 不得分',
  inputs: {
    actual: { name: '完成数', type: 'number' },
    target: { name: '目标数', type: 'number' },
    weight: { name: '分值', type: 'number' },
    cap: { name: '封顶倍数', type: 'number', optional: true, otherwise: '1' },
    floor: { name: '保底率', type: 'number', optional: true, otherwise: '0' },
  },
  compute({ actual, target, weight, cap, floor }) {
    if (target.isZero()) return undefinedBecause('zero-target');
    if (target.isNegative()) return undefinedBecause('negative-target');
    const rate = actual.dividedBy(target);
    return value(rate.lt(floor) ? new Decimal(0) : Decimal.min(rate, cap).times(weight));
  },
  print: (points) => points.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '按比例得分', given: { actual: '95.03', target: '160', weight: '30' }, gives: '17.8181' },
    { shows: '超额只得满分', given: { actual: '59.47', target: '50', weight: '20' }, gives: '20' },
    { shows: '不到六成不得分', given: { actual: '5', target: '10', weight: '20', floor: '0.6' }, gives: '0' },
    { shows: '没有分值', given: { actual: '5', target: '10' }, gives: '缺少：分值' },
  ],
});
