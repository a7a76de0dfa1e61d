import { value } from '../model/outcome';
import { indicator } from './indicator';
import { timeProgress } from './time-progress';

/** Projection to the year's end (年底预测): what the year gives at the pace so far. An assumption, not a promise. */
export const projection = indicator({
  id: 'projection',
  name: '年底预测',
  unit: '与输入同单位',
  formula: '完成数 ÷（统计截止月份 ÷ 12），假定后几个月与前几个月同样快',
  source: '线性外推；只说明按现有进度的结果',
  inputs: {
    actual: { name: '完成数', type: 'number' },
    asOf: { name: '统计截止日', type: 'day' },
  },
  compute({ actual, asOf }) {
    const time = timeProgress.of({ asOf });
    return time.kind === 'value' ? value(actual.dividedBy(time.value)) : time;
  },
  print: (amount) => amount.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '上半年', given: { actual: '95.03', asOf: '2022-06-30' }, gives: '190.06' },
    { shows: '前九个月', given: { actual: '9', asOf: '2022-09-30' }, gives: '12' },
    { shows: '没有完成数', given: { asOf: '2022-06-30' }, gives: '缺少：完成数' },
  ],
});
