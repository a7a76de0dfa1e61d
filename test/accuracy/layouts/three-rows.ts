import type { Layout } from '../layout';
import { money, noise, plain } from './columns';

export const threeRows: Layout = {
  name: '三行表头和资金来源',
  sheet: '月报',
  above: [{ text: '招商引资项目月报表', why: 'title' }],
  columns: [
    plain('项目名称', 'project', 'name'),
    plain('合作企业名称', 'investor', 'investor'),
    plain('招商责任单位', 'unit', 'unit'),
    plain('协议类型', 'kind', 'kind'),
    plain('签约时间', 'signedOn', 'signedOn'),
    plain('产业类别', 'industry', 'industry'),
    money(['项目协议总投资额（万元）', '合计'], 'amount', '万元', 'amount'),
    noise(['项目协议总投资额（万元）', '其中：', '我方'], () => 0),
    noise(['项目协议总投资额（万元）', '其中：', '合作方'], ({ amount }) => amount),
    money(['自年初至本月末累计到位资金（万元）', '合计'], 'fundsYear', '万元', 'fundsYear'),
    noise(['自年初至本月末累计到位资金（万元）', '其中：', '我方'], () => 0),
    money(['自开始建设至本月末累计到位资金（万元）', '合计'], 'fundsTotal', '万元', 'fundsTotal'),
    noise(['自开始建设至本月末累计到位资金（万元）', '其中：', '我方'], () => 0),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('项目投产时间', 'producedOn', 'producedOn'),
    plain('推进情况', 'stage', 'stage'),
  ],
};
