import type { Policy } from './policy';

/** What ways of attracting investment count as which (招商渠道), each with the words that tell it. */
export const channelGroups: Policy<readonly string[]> = {
  key: 'channelGroups',
  name: '招商渠道归类',
  unit: '渠道',
  meaning: '看板按招商渠道汇总：每项写“渠道：关键词/……”，招商方式里含有关键词的归入该渠道，都不含的归入其他',
  figures: ['看板的招商渠道'],
  versions: [
    {
      from: '2019-01-01',
      value: ['中介：中介/委托/代理', '以商招商：以商', '协作帮扶：协作/帮扶/对口', '飞地：飞地'],
      source: '推定：按招商方式的通常写法归类，以本单位规定为准',
    },
  ],
};
