import type { Policy } from './policy';

/** Share of the contract amount above which funds in place are doubtful while nothing has started (未开工到位比例). */
export const fundsBeforeStart: Policy<number> = {
  key: 'fundsBeforeStart',
  name: '未开工项目到位比例上限',
  unit: '%',
  meaning: '未开工项目累计到位超过合同额的此比例即提醒（D06）',
  versions: [
    { from: '2019-01-01', value: 30, source: '推定：土地款、设备预付款一般不超过三成，以本单位规定为准' },
  ],
};
