import type { FirstUseMessages } from './first-use-messages';

/** Simplified Chinese. */
export const firstUseZhCN: FirstUseMessages = {
  title: '第一次检查这本工作簿',
  doubtTitle: '有几列认不准，请看一眼',
  recognised: (tables, columns) => `认出 ${tables} 张表、${columns} 列。`,
  whole: '全部认出，不用设置。',
  doubts: (n) => `其中 ${n} 列认不准，结果暂按下面的理解得出：`,
  writes: '您的选择存进本工作簿的设置，不改动单元格，可随时改回。',
  allRight: '都对，记住',
  seeAll: '逐表查看',
  dismiss: '知道了',
  meaningOf: (column) => `${column} 认作`,
  unused: '不使用',
  others: '其他含义',
  likely: '可能是',
  decided: '已指定',
  restore: '恢复自动',
  doubtful: (because) => `认不准：${because}`,
  kindOf: (sheet) => `${sheet} 的台账类别`,
  kindLabel: '台账类别',
  correct: '认得不对，可在这里改：选一个含义即可。',
  columnHead: '列',
  meaningHead: '认作',
};
