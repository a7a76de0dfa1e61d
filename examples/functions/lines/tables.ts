import { AS_OF, PROJECTS, TALKS, type Line } from '../line';

/** Functions that give a whole table, with the sheet that each fills. */
export const tableLines: readonly (Line & { readonly sheet: string })[] = [
  { id: 'BREAKDOWN', sheet: '分类汇总', shows: '按产业类别', args: [PROJECTS, AS_OF, '产业类别'] },
  { id: 'BREAKDOWN', sheet: '分类汇总', shows: '按引资单位', args: [PROJECTS, AS_OF, '引资单位'] },
  { id: 'LEAGUE', sheet: '单位排名', shows: '按正式合同额', args: [PROJECTS, AS_OF] },
  { id: 'LEAGUE', sheet: '单位排名', shows: '按当年到位资金', args: [PROJECTS, AS_OF, '到位资金'] },
  { id: 'OVERDUE', sheet: '项目清单', shows: '签约超期未开工', args: [PROJECTS, AS_OF] },
  { id: 'PIPELINE', sheet: '项目清单', shows: '在谈项目与亮灯', args: [TALKS, AS_OF] },
  { id: 'EXPLAIN', sheet: '检查与说明', shows: '合同额怎么来的', args: ['合同额', PROJECTS, AS_OF] },
  { id: 'CHECK', sheet: '检查与说明', shows: '签约项目一张表的问题', args: [PROJECTS, AS_OF] },
];
