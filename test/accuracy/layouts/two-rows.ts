import type { Layout } from '../layout';
import { formalAmount, money, plain, planned, seq } from './columns';

export const twoRows: Layout = {
  name: '两行合并表头',
  sheet: '招商引资项目台账',
  above: [
    { text: '某区2022年招商引资签约项目台账', why: 'title' },
    { text: '单位：亿元', why: 'unit-line' },
  ],
  below: [
    '注：1.本表由各招商责任单位填报；2.到位资金以银行进账单为准。',
    '填报人：        审核人：        填报时间：',
  ],
  total: '合计',
  columns: [
    seq(),
    plain('项目名称', 'project', 'name'),
    plain('投资主体', 'investor', 'investor'),
    plain('招商责任单位', 'unit', 'unit'),
    plain('协议类型', 'kind', 'kind'),
    plain('协议签订时间', 'signedOn', 'signedOn'),
    planned(['投资额', '计划投资额'], '亿元'),
    formalAmount(['投资额', '正式合同额'], '亿元'),
    money(['到位资金', '当月到位'], 'fundsMonth', '亿元', 'fundsMonth'),
    money(['到位资金', '当年到位'], 'fundsYear', '亿元', 'fundsYear'),
    money(['到位资金', '累计到位'], 'fundsTotal', '亿元', 'fundsTotal'),
    plain(['项目进度', '注册时间'], 'registeredOn', 'registeredOn'),
    plain(['项目进度', '开工时间'], 'startedOn', 'startedOn'),
    plain(['项目进度', '入库时间'], 'enrolledOn', 'enrolledOn'),
    plain('推进情况', 'stage', 'stage'),
    plain('凭证', 'evidence', 'evidence'),
    plain('备注', 'note', 'note'),
  ],
};
