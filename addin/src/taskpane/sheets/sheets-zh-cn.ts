import type { SheetsMessages } from './sheets-messages';

/** Simplified Chinese. */
export const sheetsZhCN: SheetsMessages = {
  title: (day) => `报表（截至 ${day}）`,
  intro: '每种报表写成一张新工作表：有数字格式、打印设置和图表，表下写明每个数怎么来。现有的工作表一格不动。',
  choose: '要写的报表',
  reports: {
    weekly: '周调度表',
    monthly: '月通报',
    quarterly: '季督查表',
    yearly: '年考评表',
    checklist: '核对单',
    rewards: '奖补测算',
  },
  holds: ({ rows, hasChart }) => `${rows}行${hasChart ? '，附图表' : ''}`,
  cannot: (why) => `写不了：${why}。`,
  willAdd: (names) => `将新建${names.length}张工作表：${names.join('、')}。`,
  nothingChosen: '没有选报表。',
  write: '写入工作簿',
  writing: '正在写入……',
  written: (n) => `已新建${n}张工作表，点名称去看：`,
  undo: (n) => `撤销（删除这${n}张）`,
  undoNote: '只删除刚才新建的表，连同您在上面的改动；删除后不能用 Excel 的撤销找回。',
  removing: '正在撤销……',
  removed: (n) => `已撤销，刚才新建的${n}张工作表已删除。`,
  failed: (why) => `没有写成：${why}工作簿与写入前一样。`,
};
