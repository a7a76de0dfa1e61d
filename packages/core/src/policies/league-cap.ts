import type { Policy } from './policy';

/** How far over the target still scores (封顶倍数): 1 gives full points at most. */
export const leagueCap: Policy<number> = {
  key: 'leagueCap',
  name: '英雄榜封顶倍数',
  unit: '倍',
  meaning: '按完成率计分的项目，完成率超过此数不再加分',
  figures: ['单位英雄榜', '个人英雄榜'],
  versions: [
    { from: '2012-01-01', value: 1, source: '各地考核办法：完成目标得满分；有超额加分的，请改为允许的倍数' },
  ],
};
