import type { Policy } from './policy';

/** The tier, in 万元, that contracts are looked at for being split below (拆分观察档位). */
export const splitTier: Policy<number> = {
  key: 'splitTier',
  name: '拆分观察档位',
  unit: '万元',
  meaning: '每份都低于此数、合起来达到此数，疑似拆分（B05）',
  versions: [
    {
      from: '2019-01-01',
      value: 10000,
      source: '推定：各地统计以“亿元项目”为一档（半年总结通行句式：新签约亿元以上项目N个）',
    },
  ],
};
