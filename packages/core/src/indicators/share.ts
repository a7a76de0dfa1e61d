import { formatPercent } from '../model/percent';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Share (所占比重): a part over its whole, as a fraction. */
export const share = indicator({
  id: 'share',
  name: '所占比重',
  unit: '比值',
  formula: '部分 ÷ 总体',
  source: '国家统计局指标解释：比重',
  inputs: {
    part: { name: '部分', type: 'number' },
    whole: { name: '总体', type: 'number' },
  },
  compute({ part, whole }) {
    if (whole.isZero()) return undefinedBecause('zero-whole');
    if (whole.isNegative()) return undefinedBecause('negative-whole');
    return value(part.dividedBy(whole));
  },
  print: (fraction) => formatPercent(fraction),
  examples: [
    { shows: '工业占正式合同额', given: { part: '59.47', whole: '95.03' }, gives: '62.58%' },
    { shows: '全市工业占比', given: { part: '2500.6', whole: '4470' }, gives: '55.94%' },
    { shows: '总体为零', given: { part: '0', whole: '0' }, gives: '总体为零，比重没有意义' },
    { shows: '总体未填', given: { part: '3' }, gives: '缺少：总体' },
  ],
});
