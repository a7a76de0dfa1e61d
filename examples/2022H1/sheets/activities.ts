import { ceremonies, outings } from '../data/activities';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';

export const activitiesSheet = layOut({
  name: '招商活动',
  title: '黔江区2022年上半年招商活动一览表',
  above: ['截至2022年6月30日', '单位：亿元'],
  columns: [
    column('seq', '序号', 6),
    column('date', '活动时间', 13, { type: 'date' }),
    column('category', '活动类别', 11),
    column('name', '活动名称', 36, { align: 'left' }),
    column('place', '活动地点', 17),
    column('leader', '带队领导', 17),
    column('departments', '参加部门', 26),
    column('ceremony', '集中签约批次', 16),
    column('count', '正式合同数（个）', 11, { type: 'count', group: '签约成果' }),
    column('amount', '正式合同额（亿元）', 11, { type: 'amount', group: '签约成果' }),
    column('note', '备注', 14),
  ],
  sections: [
    {
      heading: '一、集中签约',
      records: ceremonies.map((ceremony) => ({
        ...ceremony,
        category: '集中签约',
        leader: '区委主要领导',
        departments: '各招商责任单位',
      })),
      subtotal: '小计',
    },
    { heading: '二、外出招商', records: outings.map((outing) => ({ ...outing, category: '外出招商' })) },
  ],
  notes: ['填报人：向泽宇        审核人：谭文川        填报日期：2022年7月4日'],
  paper: 'a4',
  orientation: 'landscape',
  rowHeight: 22,
  frozenColumns: 0,
}).sheet;
