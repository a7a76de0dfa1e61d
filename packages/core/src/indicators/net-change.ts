import { value } from '../model/outcome';
import { indicator } from './indicator';

/** Net change (净增额度): the end of a period less its beginning. */
export const netChange = indicator({
  id: 'net-change',
  name: '净增额度',
  unit: '与输入同单位',
  formula: '期末数 − 期初数',
  source: '国家统计局指标解释：净增',
  inputs: {
    end: { name: '期末数', type: 'number' },
    start: { name: '期初数', type: 'number' },
  },
  compute: ({ end, start }) => value(end.minus(start)),
  print: (change) => change.toFixed(),
  examples: [
    { shows: '比上年同期净增', given: { end: '95.03', start: '77.86' }, gives: '17.17' },
    { shows: '净减', given: { end: '0.1', start: '0.3' }, gives: '-0.2' },
    { shows: '没有期初数', given: { end: '95.03' }, gives: '缺少：期初数' },
  ],
});
