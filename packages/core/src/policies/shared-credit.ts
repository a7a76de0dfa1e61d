import type { Policy } from './policy';

/** How a project with several introducers is credited (多人引荐计分): 第一人 (the first named has all of it) or 平分. */
export const sharedCredit: Policy<string> = {
  key: 'sharedCredit',
  name: '多人引荐计分',
  unit: '方式',
  meaning: '一个项目写了几个引资人时，计给“第一人”还是“平分”（个人榜）',
  figures: ['个人英雄榜'],
  versions: [
    {
      from: '2011-01-01',
      value: '第一人',
      source:
        '新疆某县2011年、济宁市2022年办法：每个项目只认第一引荐人；德清县月度绩效表为两人平分，按此执行的请改为“平分”',
    },
  ],
};
