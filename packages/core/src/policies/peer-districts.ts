import type { Policy } from './policy';

/** The districts that the bureau compares itself with (片区区县), the home one among them. */
export const peerDistricts: Policy<readonly string[]> = {
  key: 'peerDistricts',
  name: '片区区县',
  unit: '区县',
  meaning: '片区比较表里认哪些区县；表由本单位自己登记',
  figures: ['同类区县对比'],
  versions: [
    {
      from: '2021-01-01',
      value: ['黔江区', '武隆区', '石柱县', '秀山县', '酉阳县', '彭水县'],
      source: '渝东南武陵山区城镇群的六个区县；重庆市赛马榜按片区排名',
    },
  ],
};
