import type { Policy } from './policy';

/** Share of a year’s funds that, coming in a quarter’s last month, looks like a rush (末月突增比例). */
export const lastMonthShare: Policy<number> = {
  key: 'lastMonthShare',
  name: '末月突增比例',
  unit: '%',
  meaning: '季末当月到位占当年到位达到此比例即提示（D07）',
  versions: [
    {
      from: '2019-01-01',
      value: 50,
      source: '2026年整治形式主义通报及各地审计：为应付考核突击上报；比例为推定',
    },
  ],
};
