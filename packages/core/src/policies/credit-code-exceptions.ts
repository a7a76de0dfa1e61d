import type { Policy } from './policy';

/** Credit codes that are real although they break the standard (信用代码例外). */
export const creditCodeExceptions: Policy<readonly string[]> = {
  key: 'creditCodeExceptions',
  name: '信用代码例外名单',
  unit: '代码',
  meaning: '已核实为真、但不符合校验规则的统一社会信用代码，不再提示（B07、B08）',
  versions: [
    {
      from: '2015-10-01',
      value: ['91350100M0001TGQXM', '91350211M0000XUF46', '91350203M0001FUE2P'],
      source: 'GB 32100-2015 施行前试点城市核发的代码，校验位与标准不符',
    },
  ],
};
