import { exactly, over, plus } from '../model/interval';
import { one, sign } from '../model/rational';
import { printOutwards } from '../model/printed';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Last year's figure behind a printed growth (反推同期), as the interval that rounding leaves open. */
export const impliedBase = indicator({
  id: 'implied-base',
  name: '反推同期',
  unit: '与本期数同单位',
  formula: '本期数 ÷（1 + 同比增速），两者都按修约前可能的区间',
  source: '由同比定义倒推；2022年上半年总结 95.03 ÷ 1.2205 ≈ 77.86',
  inputs: {
    current: { name: '本期数', type: 'printed' },
    growth: { name: '同比增速', type: 'printed' },
  },
  compute({ current, growth }) {
    const factor = plus(growth, exactly(one));
    const base = sign(factor.low) > 0 ? over(current, factor) : null;
    return base ? value(base) : undefinedBecause('no-base-behind');
  },
  print: (base) => printOutwards(base),
  examples: [
    { shows: '合同额同期', given: { current: '95.03', growth: '22.05%' }, gives: '77.8542–77.8689' },
    { shows: '到位资金同期', given: { current: '12.59', growth: '54.67%' }, gives: '8.1364–8.1435' },
    {
      shows: '归零的增速',
      given: { current: '0', growth: '-100%' },
      gives: '增速为 −100% 或更低，推不出同期数',
    },
    { shows: '没有增速', given: { current: '95.03' }, gives: '缺少：同比增速' },
  ],
});
