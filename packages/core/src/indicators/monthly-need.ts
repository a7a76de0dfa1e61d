import { Decimal } from '../model/decimal';
import { partsOf } from '../model/day';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Needed per month (月均需完成): what is left of the target over the months that are left; zero once it is reached. */
export const monthlyNeed = indicator({
  id: 'monthly-need',
  name: '月均需完成',
  unit: '与输入同单位，每月',
  formula: '（目标数 − 完成数）÷（12 − 统计截止月份），不小于 0',
  source: '倒排工期的通行算法',
  inputs: {
    actual: { name: '完成数', type: 'number' },
    target: { name: '目标数', type: 'number' },
    asOf: { name: '统计截止日', type: 'day' },
  },
  compute({ actual, target, asOf }) {
    if (target.isZero()) return undefinedBecause('zero-target');
    if (target.isNegative()) return undefinedBecause('negative-target');
    const left = 12 - partsOf(asOf).month;
    const need = Decimal.max(0, target.minus(actual));
    if (need.isZero()) return value(need);
    return left === 0 ? undefinedBecause('no-month-left') : value(need.dividedBy(left));
  },
  print: (need) => need.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '下半年每月', given: { actual: '95.03', target: '160', asOf: '2022-06-30' }, gives: '10.8283' },
    { shows: '已完成', given: { actual: '59.47', target: '50', asOf: '2022-06-30' }, gives: '0' },
    {
      shows: '年底没有剩余月份',
      given: { actual: '150', target: '160', asOf: '2022-12-31' },
      gives: '全年已经结束，没有剩余月份',
    },
    {
      shows: '目标为零',
      given: { actual: '12', target: '0', asOf: '2022-06-30' },
      gives: '目标为零，完成率没有意义',
    },
    { shows: '没有目标', given: { actual: '95.03', asOf: '2022-06-30' }, gives: '缺少：目标数' },
  ],
});
