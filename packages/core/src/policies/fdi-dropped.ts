import type { Policy } from './policy';

/** The year from which districts no longer report foreign capital used (实际利用外资). */
export const fdiDropped: Policy<number> = {
  key: 'fdiDropped',
  name: '区县停统实际利用外资',
  unit: '年',
  meaning: '从此年起区县不再统计考核实际利用外资（D10）',
  versions: [
    {
      from: '2010-01-01',
      value: 2022,
      source: '涪陵区2022年计划报告：实际利用外资指标按照市上最新要求2022年不再进行统计',
    },
  ],
};
