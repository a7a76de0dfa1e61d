import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Relative score (相对得分): the weight by one's own figure over the best of the group. */
export const relativeScore = indicator({
  id: 'relative-score',
  name: '相对得分',
  unit: '分',
  formula: '本单位数 ÷ 本组最高数 × 分值',
  source: '德清县驻点招商员月度绩效：本人 ÷ 本组最高 × 本项分',
  inputs: {
    own: { name: '本单位数', type: 'number' },
    best: { name: '本组最高数', type: 'number' },
    weight: { name: '分值', type: 'number' },
  },
  compute: ({ own, best, weight }) =>
    best.gt(0) ? value(own.times(weight).dividedBy(best)) : undefinedBecause('no-best'),
  print: (points) => points.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '组内第一', given: { own: '8', best: '8', weight: '10' }, gives: '10' },
    { shows: '一半', given: { own: '4', best: '8', weight: '10' }, gives: '5' },
    {
      shows: '全组为零',
      given: { own: '0', best: '0', weight: '10' },
      gives: '本组最高数不大于零，相对得分没有意义',
    },
    { shows: '没有最高数', given: { own: '4', weight: '10' }, gives: '缺少：本组最高数' },
  ],
});
