import { Decimal } from '../model/decimal';
import { dayOf, partsOf } from '../model/day';
import { formatPercent } from '../model/percent';
import { value } from '../model/outcome';
import { indicator } from './indicator';

/** Time progress (序时进度) by months: months of the year that are over, the reporting month included, of twelve. */
export const timeProgress = indicator({
  id: 'time-progress',
  name: '序时进度',
  unit: '比值',
  formula: '统计截止月份 ÷ 12',
  source: '攀枝花市 2006 年 1–10 月通报：超进度 42.31 个百分点 = 125.64% − 83.33%',
  inputs: { asOf: { name: '统计截止日', type: 'day' } },
  compute: ({ asOf }) => value(new Decimal(partsOf(asOf).month).dividedBy(12)),
  print: (fraction) => formatPercent(fraction),
  examples: [
    { shows: '上半年', given: { asOf: '2022-06-30' }, gives: '50.00%' },
    { shows: '前十个月', given: { asOf: '2006-10-31' }, gives: '83.33%' },
    { shows: '全年', given: { asOf: '2022-12-31' }, gives: '100.00%' },
    { shows: '没有截止日', given: {}, gives: '缺少：统计截止日' },
  ],
});

/** Time progress by days: days of the year that are over, the reporting date included, of the days of that year. */
export const timeProgressByDay = indicator({
  id: 'time-progress-by-day',
  name: '序时进度（按日）',
  unit: '比值',
  formula: '年内已过天数 ÷ 全年天数',
  source: '按日计算的序时进度，闰年以 366 天为分母',
  inputs: { asOf: { name: '统计截止日', type: 'day' } },
  compute({ asOf }) {
    const { year } = partsOf(asOf);
    const first = dayOf(year, 1, 1) ?? asOf;
    const next = dayOf(year + 1, 1, 1) ?? asOf;
    return value(new Decimal(asOf - first + 1).dividedBy(next - first));
  },
  print: (fraction) => formatPercent(fraction),
  examples: [
    { shows: '上半年', given: { asOf: '2022-06-30' }, gives: '49.59%' },
    { shows: '闰年上半年', given: { asOf: '2024-06-30' }, gives: '49.73%' },
    { shows: '年末', given: { asOf: '2022-12-31' }, gives: '100.00%' },
    { shows: '没有截止日', given: {}, gives: '缺少：统计截止日' },
  ],
});
