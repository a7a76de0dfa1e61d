import type { Policy } from './policy';

/** How a table of rates pays (计奖方式): 分段 (each part at its band's rate) or 全额 (the whole at one rate). */
export const rewardWay: Policy<string> = {
  key: 'rewardWay',
  name: '奖励计奖方式',
  unit: '方式',
  meaning: '奖励档位表按比例计奖时，“分段”还是“全额”（奖补测算）；档位写金额的总是定额',
  figures: ['奖励测算表'],
  versions: [
    {
      from: '2009-01-01',
      value: '分段',
      source: '某产业园办法按部分分段计；某街道2009年办法按全额计。以本单位办法为准',
    },
  ],
};
