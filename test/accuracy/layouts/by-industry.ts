import type { Layout } from '../layout';
import { formalAmount, money, plain, planned, seq } from './columns';

export const byIndustry: Layout = {
  name: '按产业分类',
  sheet: '分类台账',
  above: [
    { text: '某县2022年重点招商项目分类台账', why: 'title' },
    { text: '单位：亿元', why: 'unit-line' },
  ],
  groupBy: 'industry',
  total: '总计',
  below: ['说明：框架协议金额不计入正式合同额。'],
  columns: [
    seq(),
    plain('引进单位', 'unit', 'unit'),
    plain('项目名称', 'project', 'name'),
    plain('投资方', 'investor', 'investor'),
    plain('产业类别', 'industry', 'industry'),
    plain('合同性质', 'kind', 'kind'),
    plain('签约日期', 'signedOn', 'signedOn'),
    planned('计划投资额（亿元）', '亿元'),
    formalAmount('正式合同金额（亿元）', '亿元'),
    money('12月到位（亿元）', 'fundsMonth', '亿元', 'fundsMonth'),
    money('本年到位资金（亿元）', 'fundsYear', '亿元', 'fundsYear'),
    money('累计到位资金（亿元）', 'fundsTotal', '亿元', 'fundsTotal'),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('入统时间', 'enrolledOn', 'enrolledOn'),
    plain('目前进展', 'stage', 'stage'),
    plain('佐证材料', 'evidence', 'evidence'),
    plain('备注', 'note', 'note'),
  ],
};
