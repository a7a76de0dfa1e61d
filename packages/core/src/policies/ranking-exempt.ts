import type { Policy } from './policy';

/** Units that take no part in the ranking (不参评单位). */
export const rankingExempt: Policy<readonly string[]> = {
  key: 'rankingExempt',
  name: '不参评单位',
  unit: '单位',
  meaning: '列入的单位不参加排名，排名表里给了名次即提示（H05）',
  versions: [
    {
      from: '2019-01-01',
      value: ['两江新区', '重庆高新区'],
      source: '重庆市2023年赛马榜：两江新区、重庆高新区不纳入综合排名；本区名单以通知为准',
    },
  ],
};
