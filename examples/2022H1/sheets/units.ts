import { units } from '../data/units';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';

export const unitsSheet = layOut({
  name: '单位名录',
  title: '黔江区招商引资责任单位名录',
  columns: [
    column('seq', '序号', 6),
    column('unit', '单位名称', 30, { align: 'left' }),
    column('alias', '简称', 34, { align: 'left' }),
    column('group', '类别', 12),
    column('targeted', '是否承担目标', 14),
    column('contact', '联络员', 12),
  ],
  sections: [{ records: units }],
  notes: ['注：一个单位有几种简称的，用顿号分开；台账中用全称或所列简称均可。'],
  paper: 'a4',
  orientation: 'portrait',
  rowHeight: 20,
  frozenColumns: 0,
}).sheet;
