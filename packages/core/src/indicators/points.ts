import { formatPoints } from '../model/percent';
import { value } from '../model/outcome';
import { indicator } from './indicator';

/** Difference of two rates (百分点差), as a fraction; its unit is the percentage point, never the percent. */
export const points = indicator({
  id: 'points',
  name: '百分点差',
  unit: '百分点（以小数表示）',
  formula: '比率一 − 比率二',
  source: '构成变动用百分点；两个比率之差不是百分数',
  inputs: {
    rate: { name: '比率一', type: 'number' },
    other: { name: '比率二', type: 'number' },
  },
  compute: ({ rate, other }) => value(rate.minus(other)),
  print: (difference) => formatPoints(difference),
  examples: [
    { shows: '合同完成率比到位完成率', given: { rate: '0.5939', other: '0.5036' }, gives: '超9.03个百分点' },
    { shows: '低于', given: { rate: '0.4', other: '0.5' }, gives: '欠10.00个百分点' },
    { shows: '没有比率二', given: { rate: '0.4' }, gives: '缺少：比率二' },
  ],
});
