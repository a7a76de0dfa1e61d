import type { Policy } from './policy';

/** Days by which two authorities’ start dates may differ (开工双口径允许差). */
export const startDateGap: Policy<number> = {
  key: 'startDateGap',
  name: '开工双口径允许差',
  unit: '天',
  meaning: '发改与经信两个开工时间相差超过此天数即提示（E08）',
  versions: [
    {
      from: '2019-01-01',
      value: 60,
      source: '武汉东湖落地项目表：发改、经信分别登记开工时间；天数为推定',
    },
  ],
};
