import type { Policy } from './policy';

/** Months from the start of building within which a project is to be in the statistics (开工后入统期限). */
export const enrolmentDeadline: Policy<number> = {
  key: 'enrolmentDeadline',
  name: '开工后入统期限',
  unit: '月',
  meaning: '开工超过此月数仍未入统（入库）即提醒（E06）；超过两倍按红灯提示',
  versions: [
    {
      from: '2019-01-01',
      value: 1,
      source: '银川市2025年重点项目调度办法：开工后1个月未入库亮黄灯，超过2个月亮红灯；以本单位规定为准',
    },
  ],
};
