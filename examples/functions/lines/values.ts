import { AMOUNT, DATE, ref, type Line } from '../line';

const project = (column: string) => ref(`签约项目!${column}6`);

export const valueLines: readonly Line[] = [
  { id: 'PARSE_AMOUNT', shows: '文字里的金额，亿元', args: ['约8910万元'], format: '0.0000' },
  { id: 'CONVERT_AMOUNT', shows: '亿元换成万元', args: [12.59, '亿元', '万元'], format: AMOUNT },
  { id: 'PARSE_DATE', shows: '文字里的日期', args: ['2022年3月15日'], format: DATE },
  { id: 'PERIOD', shows: '属于哪个季度', args: [project('P')] },
  { id: 'ROUNDING', shows: '修约到两位小数', args: [1.005, 2], format: '0.00' },
  { id: 'CREDIT_CODE', shows: '信用代码对不对', args: [project('D')] },
  { id: 'INDUSTRY', shows: '行业代码属于哪个门类', args: [project('F')] },
  { id: 'IS_INDUSTRIAL', shows: '算不算工业', args: [project('F')] },
  { id: 'DIVISION', shows: '投资方在哪里登记', args: [project('D')] },
  {
    id: 'SIMILARITY',
    shows: '两个项目名称有多像',
    args: [project('B'), '抽水蓄能电站工程项目'],
    format: '0.00',
  },
];
