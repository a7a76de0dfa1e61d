import type { Policy } from './policy';

/** Months after which a framework agreement that is no formal contract yet shows a red light (框架未转正式红灯). */
export const conversionRedLight: Policy<number> = {
  key: 'conversionRedLight',
  name: '框架未转正式红灯期限',
  unit: '月',
  meaning: '框架协议签订满此月数仍未转正式合同亮红灯，未满而已超转正式期限的亮黄灯',
  figures: ['项目的亮灯'],
  versions: [
    {
      from: '2019-01-01',
      value: 12,
      source: '推定：公开材料未见统一规定，按转正式期限的两倍，以本单位亮灯办法为准',
    },
  ],
};
