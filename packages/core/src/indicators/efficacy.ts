import { Decimal } from '../model/decimal';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Efficacy score (功效得分): a base share of the weight, and the rest by the place between the least and the most. */
export const efficacy = indicator({
  id: 'efficacy',
  name: '功效得分',
  unit: '分',
  formula:
    '分值 ×〔基础比例 +（1 − 基础比例）×（本单位数 − 最低数）÷（最高数 − 最低数）〕；最高数等于最低数时得满分',
  source: '三明市 2020 年功效系数法：60% 分值 + 40% 分值 ×（x − min）÷（max − min）',
  inputs: {
    own: { name: '本单位数', type: 'number' },
    least: { name: '最低数', type: 'number' },
    most: { name: '最高数', type: 'number' },
    weight: { name: '分值', type: 'number' },
    base: { name: '基础比例', type: 'number', optional: true, otherwise: '0.6' },
  },
  compute({ own, least, most, weight, base }) {
    const range = most.minus(least);
    if (range.isZero()) return value(weight);
    if (range.isNegative()) return undefinedBecause('least-above-most');
    const place = own.minus(least).dividedBy(range);
    return value(weight.times(base.plus(new Decimal(1).minus(base).times(place))));
  },
  print: (points) => points.toDecimalPlaces(4).toFixed(),
  examples: [
    { shows: '最高得满分', given: { own: '30', least: '10', most: '30', weight: '20' }, gives: '20' },
    { shows: '最低得六成', given: { own: '10', least: '10', most: '30', weight: '20' }, gives: '12' },
    { shows: '大家一样得满分', given: { own: '5', least: '5', most: '5', weight: '20' }, gives: '20' },
    { shows: '没有最高数', given: { own: '5', least: '5', weight: '20' }, gives: '缺少：最高数' },
  ],
});
