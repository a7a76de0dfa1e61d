import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** How many times a figure doubled (翻番次数): 翻一番 is twice, 翻两番 four times. */
export const doublings = indicator({
  id: 'doublings',
  name: '翻番次数',
  unit: '番',
  formula: 'log₂（本期数 ÷ 基期数）',
  source: '公文用语：翻一番为 2 倍，翻两番为 4 倍',
  inputs: {
    current: { name: '本期数', type: 'number' },
    base: { name: '基期数', type: 'number' },
  },
  compute({ current, base }) {
    return base.gt(0) && current.gt(0)
      ? value(current.dividedBy(base).log(2))
      : undefinedBecause('not-doubling');
  },
  print: (times) => times.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '翻两番', given: { current: '40', base: '10' }, gives: '2' },
    { shows: '增长一半', given: { current: '15', base: '10' }, gives: '0.585' },
    { shows: '基期为零', given: { current: '15', base: '0' }, gives: '本期数和基期数都大于零，才谈得上翻番' },
    { shows: '没有基期数', given: { current: '15' }, gives: '缺少：基期数' },
  ],
});
