import { signed2021 } from '../data/signed-2021';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';

const records = signed2021.map((row) => ({ ...row, isIndustrial: row.industry === '工业' ? '是' : '否' }));

export const signed2021Sheet = layOut({
  name: '2021年上半年签约项目',
  title: '黔江区2021年上半年正式签约项目及到位资金（同期对照）',
  above: ['截至2021年6月30日', '单位：亿元'],
  columns: [
    column('seq', '序号', 6),
    column('project', '项目名称', 28, { align: 'left' }),
    column('investor', '投资方', 30, { align: 'left' }),
    column('industry', '产业类别', 9),
    column('isIndustrial', '是否工业', 9),
    column('unit', '引资单位', 24),
    column('kind', '合同类型', 10),
    column('contractNo', '合同编号', 20),
    column('signedOn', '签约时间', 12, { type: 'date' }),
    column('amount', '正式合同额（亿元）', 11, { type: 'amount' }),
    column('fundsYear', '当年到位资金（亿元）', 12.8, { type: 'amount' }),
  ],
  sections: [
    {
      heading: '一、2021年上半年新签正式合同项目',
      records: records.filter(({ section }) => section === 'new'),
      subtotal: '小计',
    },
    {
      heading: '二、往年签约结转项目',
      records: records.filter(({ section }) => section === 'carried'),
      subtotal: '小计',
    },
  ],
  total: '合计',
  notes: ['注：本表为2022年上半年同比的同期数，口径与2022年相同：正式合同额取新签项目小计，到位资金取合计。'],
  paper: 'a4',
  orientation: 'landscape',
  rowHeight: 22,
  frozenColumns: 2,
}).sheet;
