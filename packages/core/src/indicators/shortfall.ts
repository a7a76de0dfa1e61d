import { Decimal } from '../model/decimal';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';
import { timeProgress } from './time-progress';

/** Shortfall against time (序时缺口): what should have been done by now and was not; zero when nothing lacks. */
export const shortfall = indicator({
  id: 'shortfall',
  name: '序时缺口',
  unit: '与输入同单位',
  formula: '目标数 × 统计截止月份 ÷ 12 − 完成数，不小于 0',
  source: '武汉东湖招商系统：未达“年度目标 × 月 ÷ 12”为欠序时',
  inputs: {
    actual: { name: '完成数', type: 'number' },
    target: { name: '目标数', type: 'number' },
    asOf: { name: '统计截止日', type: 'day' },
  },
  compute({ actual, target, asOf }) {
    if (target.isZero()) return undefinedBecause('zero-target');
    if (target.isNegative()) return undefinedBecause('negative-target');
    const time = timeProgress.of({ asOf });
    return time.kind === 'value' ? value(Decimal.max(0, target.times(time.value).minus(actual))) : time;
  },
  print: (gap) => gap.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '欠半亿', given: { actual: '12', target: '25', asOf: '2022-06-30' }, gives: '0.5' },
    { shows: '已超序时', given: { actual: '12.59', target: '25', asOf: '2022-06-30' }, gives: '0' },
    {
      shows: '目标为零',
      given: { actual: '12', target: '0', asOf: '2022-06-30' },
      gives: '目标为零，完成率没有意义',
    },
    { shows: '没有完成数', given: { target: '25', asOf: '2022-06-30' }, gives: '缺少：完成数' },
  ],
});
