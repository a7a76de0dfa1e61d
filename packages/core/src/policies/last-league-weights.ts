import type { Policy } from './policy';

/** Last year's points of the unit board (上年单位榜分值), by which the board is recomputed beside this year's. */
export const lastLeagueWeights: Policy<Readonly<Record<string, number>>> = {
  key: 'lastLeagueWeights',
  name: '上年单位榜分值',
  unit: '分',
  meaning: '按上年办法重算单位榜、说明名次为何变动时用的分值',
  figures: ['单位英雄榜的上期名次'],
  versions: [
    {
      from: '2020-01-01',
      value: { 正式合同额: 60, 到位资金: 40 },
      source: '“单位榜分值”在上一年的取值（推定），请按上年通知填写',
    },
    {
      from: '2025-01-01',
      value: { 正式合同额: 40, 到位资金: 60 },
      source: '“单位榜分值”在上一年的取值（推定），请按上年通知填写',
    },
  ],
};
