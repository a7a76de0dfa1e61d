import type { Policy } from './policy';

/** Months from signing within which a framework agreement is to become a formal contract (框架转正式期限). */
export const conversionDeadline: Policy<number> = {
  key: 'conversionDeadline',
  name: '框架转正式合同期限',
  unit: '月',
  meaning: '框架协议签订超过此月数仍未转为正式合同即提醒（E04）',
  figures: ['周调度的框架未转正式'],
  versions: [
    {
      from: '2019-01-01',
      value: 6,
      source: '推定：公开材料未见框架协议几个月内转正式合同的统一规定，按半年提醒，以本单位规定为准',
    },
  ],
};
