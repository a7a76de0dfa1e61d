import type { Policy } from './policy';

/** Months without progress after which a project in talks turns yellow, red, and leaves the pool (在谈项目无进展期限). */
export const talksIdle: Policy<readonly number[]> = {
  key: 'talksIdle',
  name: '在谈项目无进展期限',
  unit: '月',
  meaning: '在谈项目无进展超过这几个月，依次为黄灯、红灯、移出（E05）',
  figures: ['周调度的在谈停滞'],
  versions: [
    {
      from: '2019-01-01',
      value: [2, 3, 6],
      source: '邯郸经开区在谈项目库：连续2个月无进度黄，3个月红，超过半年移出库',
    },
  ],
};
