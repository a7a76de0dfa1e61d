import type { Policy } from './policy';

/** What persons are scored for on the board, and how many points each counts for (个人榜分值). */
export const personWeights: Policy<Readonly<Record<string, number>>> = {
  key: 'personWeights',
  name: '个人榜分值',
  unit: '分',
  meaning: '招商英雄榜个人榜的项目和分值，每项得分 = 本人 ÷ 本组最高 × 分值',
  figures: ['个人英雄榜'],
  versions: [
    {
      from: '2019-01-01',
      value: { 正式合同额: 50, 到位资金: 30, 正式合同数: 20 },
      source: '算法出自德清县驻点招商员月度绩效（本人 ÷ 本组最高 × 本项分）；分值为推定，请按通知填写',
    },
  ],
};
