import type { Policy } from './policy';

/** Months from signing within which a formal contract is to start (签约后开工期限). */
export const startDeadline: Policy<number> = {
  key: 'startDeadline',
  name: '签约后开工期限',
  unit: '月',
  meaning: '正式合同签订超过此月数仍未开工即提醒（E03）',
  figures: ['超期未开工项目', '总结的“项目推进不快”', '周调度的签约未开工'],
  versions: [
    {
      from: '2019-01-01',
      value: 6,
      source: '推定：公开材料未见重庆市“签约后几个月开工”的统一规定，按半年提醒，以本单位规定为准',
    },
  ],
};
