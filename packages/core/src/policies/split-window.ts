import type { Policy } from './policy';

/** Days within which several small contracts of one investor look like one that was split (拆分观察期). */
export const splitWindow: Policy<number> = {
  key: 'splitWindow',
  name: '拆分观察期',
  unit: '天',
  meaning: '同一投资方在此天数内签订几份小合同，疑似拆分（B05）',
  versions: [
    {
      from: '2019-01-01',
      value: 90,
      source: '推定：拆分签约一般集中在一个季度内，以本单位规定为准',
    },
  ],
};
