import type { Layout } from '../layout';
import { money, noise, plain, seq } from './columns';

export const dispatch: Layout = {
  name: '调度表和概况分组',
  sheet: '调度表',
  groupBy: 'industry',
  total: '合计',
  above: [
    { text: '重点招商项目调度表（截至2022年9月30日）', why: 'title' },
    { text: '单位：亿元', why: 'unit-line' },
  ],
  columns: [
    seq(),
    plain(['项目概况', '项目名称'], 'project', 'name'),
    noise(['项目概况', '建设内容'], () => '新建厂房2万平方米'),
    plain(['项目概况', '建设地点'], 'place', 'place'),
    plain(['招商责任', '责任领导'], 'leader', 'person'),
    plain(['招商责任', '责任单位'], 'unit', 'unit'),
    plain('投资企业', 'investor', 'investor'),
    plain(['签约', '类型'], 'kind', 'kind'),
    plain(['签约', '时间'], 'signedOn', 'signedOn'),
    money(['签约', '金额'], 'amount', '亿元', 'amount'),
    money(['到位资金', '本年'], 'fundsYear', '亿元', 'fundsYear'),
    money(['到位资金', '累计'], 'fundsTotal', '亿元', 'fundsTotal'),
    plain(['项目落地', '开工'], 'startedOn', 'startedOn'),
    plain(['项目落地', '纳统'], 'enrolledOn', 'enrolledOn'),
    plain(['项目落地', '投产'], 'producedOn', 'producedOn'),
    plain('推进情况', 'stage', 'stage'),
    plain('资金凭证', 'evidence', 'evidence'),
  ],
};
