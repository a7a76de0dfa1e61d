import { formatPoints } from '../model/percent';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';
import { timeProgress } from './time-progress';

/** Ahead of time (超序时进度): completion less time progress, as a fraction; its unit is the percentage point. */
export const ahead = indicator({
  id: 'ahead',
  name: '超序时进度',
  unit: '百分点（以小数表示）',
  formula: '完成数 ÷ 目标数 − 统计截止月份 ÷ 12',
  source: '攀枝花市 2006 年 1–10 月通报：125.64% − 83.33% = 超 42.31 个百分点',
  inputs: {
    actual: { name: '完成数', type: 'number' },
    target: { name: '目标数', type: 'number' },
    asOf: { name: '统计截止日', type: 'day' },
  },
  compute({ actual, target, asOf }) {
    if (target.isZero()) return undefinedBecause('zero-target');
    if (target.isNegative()) return undefinedBecause('negative-target');
    const time = timeProgress.of({ asOf });
    return time.kind === 'value' ? value(actual.dividedBy(target).minus(time.value)) : time;
  },
  print: (points) => formatPoints(points),
  examples: [
    {
      shows: '超进度',
      given: { actual: '125.64', target: '100', asOf: '2006-10-31' },
      gives: '超42.31个百分点',
    },
    { shows: '欠进度', given: { actual: '12', target: '25', asOf: '2022-06-30' }, gives: '欠2.00个百分点' },
    {
      shows: '目标为零',
      given: { actual: '1', target: '0', asOf: '2022-06-30' },
      gives: '目标为零，完成率没有意义',
    },
    { shows: '没有目标', given: { actual: '12', asOf: '2022-06-30' }, gives: '缺少：目标数' },
  ],
});
