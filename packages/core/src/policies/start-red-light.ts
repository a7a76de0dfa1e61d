import type { Policy } from './policy';

/** Months from signing after which a contract that has not started shows a red light (签约未开工红灯). */
export const startRedLight: Policy<number> = {
  key: 'startRedLight',
  name: '签约未开工红灯期限',
  unit: '月',
  meaning: '正式合同签订满此月数仍未开工亮红灯，未满而已超开工期限的亮黄灯',
  figures: ['项目的亮灯'],
  versions: [
    {
      from: '2019-01-01',
      value: 12,
      source: '推定：公开材料未见统一规定，按开工期限的两倍，以本单位亮灯办法为准',
    },
  ],
};
