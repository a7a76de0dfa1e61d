import { talks } from '../data/talks';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';

const laidOut = layOut({
  name: '在谈项目',
  title: '黔江区2022年重点在谈招商项目表',
  above: ['截至2022年6月30日', '单位：亿元'],
  columns: [
    column('seq', '序号', 6),
    column('project', '项目名称', 30, { align: 'left' }),
    column('investor', '投资方', 30, { align: 'left' }),
    column('industry', '产业类别', 9),
    column('planned', '计划投资额（亿元）', 11, { type: 'amount' }),
    column('unit', '引资单位', 24),
    column('person', '引资人', 9),
    column('origin', '来源地', 15),
    column('lastProgressOn', '最近进展时间', 13, { type: 'date' }),
    column('plannedSignOn', '计划签约时间', 13, { type: 'typed' }),
    column('stage', '目前进展', 22),
    column('note', '备注', 14, { align: 'left' }),
  ],
  sections: [{ records: talks }],
  total: '合计',
  notes: [
    '注：两个月以上没有进展的项目，请说明原因；半年以上没有进展的移出。',
    '填报人：冉小芸        审核人：谭文川        填报日期：2022年7月4日',
  ],
  paper: 'a4',
  orientation: 'landscape',
  rowHeight: 24,
  frozenColumns: 2,
});

export const talksSheet = laidOut.sheet;

/** Address of the planned month that Excel keeps as a number. */
export const ambiguousMonthCell = laidOut.cell(
  0,
  talks.findIndex(({ plannedSignOn }) => /^\d/.test(plannedSignOn) && !plannedSignOn.includes('年')),
  'plannedSignOn',
);
