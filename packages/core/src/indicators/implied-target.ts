import { over } from '../model/interval';
import { sign } from '../model/rational';
import { printOutwards } from '../model/printed';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** The target behind a printed completion rate (反推目标), as the interval that rounding leaves open. */
export const impliedTarget = indicator({
  id: 'implied-target',
  name: '反推目标',
  unit: '与完成数同单位',
  formula: '完成数 ÷ 完成率，两者都按修约前可能的区间',
  source: '由完成率定义倒推；2022年上半年总结 95.03 ÷ 59.39% ≈ 160',
  inputs: {
    actual: { name: '完成数', type: 'printed' },
    rate: { name: '完成率', type: 'printed' },
  },
  compute({ actual, rate }) {
    const target = sign(rate.low) > 0 ? over(actual, rate) : null;
    return target ? value(target) : undefinedBecause('no-target-behind');
  },
  print: (target) => printOutwards(target),
  examples: [
    { shows: '合同目标', given: { actual: '95.03', rate: '59.39%' }, gives: '159.9882–160.032' },
    { shows: '到位目标', given: { actual: '12.59', rate: '50.36%' }, gives: '24.9875–25.0125' },
    { shows: '完成率为零', given: { actual: '0', rate: '0%' }, gives: '完成率不大于零，推不出目标数' },
    { shows: '没有完成率', given: { actual: '95.03' }, gives: '缺少：完成率' },
  ],
});
