import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const countedTotals: Layout = {
  name: '小计写个数',
  sheet: '推进台账',
  offset: [1, 2],
  above: [{ text: '重点招商项目推进台账（单位：亿元）', why: 'title' }],
  groupBy: 'industry',
  total: '总计',
  countsInTotals: true,
  below: ['填表人：        审核人：        联系电话：'],
  columns: [
    seq(),
    plain('项目名称', 'project', 'name'),
    plain('投资主体', 'investor', 'investor'),
    plain('引资\n单位', 'unit', 'unit'),
    plain('合同\n性质', 'kind', 'kind'),
    plain('产业类别', 'industry', 'industry'),
    plain('签约\n日期', 'signedOn', 'signedOn'),
    money('合同金额', 'amount', '亿元', 'amount'),
    money('当年到位', 'fundsYear', '亿元', 'fundsYear'),
    money('累计到位', 'fundsTotal', '亿元', 'fundsTotal'),
    plain('开工\n时间', 'startedOn', 'startedOn'),
    plain('推进情况', 'stage', 'stage'),
  ],
};
