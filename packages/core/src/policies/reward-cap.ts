import type { Policy } from './policy';

/** The most that one project's introducer is rewarded, in 万元 (单个项目奖励上限). */
export const rewardCap: Policy<number> = {
  key: 'rewardCap',
  name: '单个项目奖励上限',
  unit: '万元',
  meaning: '引荐人单个项目奖励超过此数即为错误（H04）',
  versions: [
    {
      from: '2018-01-01',
      value: 100,
      source: '福建省2018年、某产业园、钦州等地引荐奖励办法：单个项目最高100万元；以本单位办法为准',
    },
  ],
};
