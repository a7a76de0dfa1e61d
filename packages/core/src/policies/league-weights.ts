import type { Policy } from './policy';

/** What units are scored for on the board, and how many points each counts for (单位榜分值). */
export const leagueWeights: Policy<Readonly<Record<string, number>>> = {
  key: 'leagueWeights',
  name: '单位榜分值',
  unit: '分',
  meaning: '招商英雄榜单位榜的项目和分值：正式合同额、到位资金按完成率，正式合同数、签约项目数与本组最高比',
  figures: ['单位英雄榜'],
  versions: [
    {
      from: '2019-01-01',
      value: { 正式合同额: 60, 到位资金: 40 },
      source: '推定：某县专班评价办法签约30分、到位20分，折成百分制；本区英雄榜细则没有公开，请按通知填写',
    },
    {
      from: '2024-01-01',
      value: { 正式合同额: 40, 到位资金: 60 },
      source: '推定：黔江区2024年提高到位资金权重（2024-05-24报道），具体分值没有公开，请按通知填写',
    },
  ],
};
