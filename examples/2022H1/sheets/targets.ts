import { targets } from '../data/targets';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';

/** One row a unit and indicator. */
const records = targets.flatMap(({ unit, contracts, funds, industrial }) => [
  { unit, indicator: '正式合同额', year: '2022', target: contracts, note: '' },
  { unit, indicator: '到位资金', year: '2022', target: funds, note: '' },
  ...(industrial
    ? [{ unit, indicator: '工业正式合同额', year: '2022', target: industrial, note: '市招商投资局下达' }]
    : []),
]);

export const targetsSheet = layOut({
  name: '目标任务',
  title: '黔江区2022年招商引资目标任务分解表',
  above: ['黔江区招商投资促进局', '单位：亿元'],
  columns: [
    column('seq', '序号', 6),
    column('unit', '责任单位', 30, { merged: true }),
    column('indicator', '指标', 20),
    column('year', '年度', 10, { type: 'typed' }),
    column('target', '年度目标（亿元）', 16, { type: 'amount' }),
    column('note', '备注', 22),
  ],
  sections: [
    { heading: '一、全区目标', records: records.filter(({ unit }) => unit === '全区') },
    { heading: '二、各责任单位目标', records: records.filter(({ unit }) => unit !== '全区') },
  ],
  notes: [
    '注：全区正式合同额、到位资金目标为各责任单位目标之和；工业正式合同额目标由市招商投资局下达，不分解到单位。',
  ],
  paper: 'a4',
  orientation: 'portrait',
  rowHeight: 18,
  frozenColumns: 0,
}).sheet;
