import type { Layout, LayoutColumn } from '../layout';
import { money, plain, seq } from './columns';

export const monthlyFunds: Layout = {
  name: '到位按月并列',
  sheet: '到位资金台账',
  above: [
    { text: '附件3', why: 'title' },
    { text: '招商引资项目到位资金台账', why: 'title' },
    { text: '填报单位：区招商投资促进局    单位：万元', why: 'unit-line' },
  ],
  total: '合计',
  columns: [
    seq(),
    plain('项目名称', 'project', 'name'),
    plain('投资方', 'investor', 'investor'),
    plain('招商责任单位', 'unit', 'unit'),
    plain('合同类型', 'kind', 'kind'),
    plain('签约时间', 'signedOn', 'signedOn'),
    money('合同额', 'amount', '万元', 'amount'),
    ...['1月', '2月', '3月'].map((month): LayoutColumn => ({
      heading: ['当年各月到位资金', month],
      field: 'fundsMonth',
      unit: '万元',
      of: undefined,
      write: () => undefined,
    })),
    money(['当年各月到位资金', '4月'], 'fundsMonth', '万元', 'fundsMonth'),
    money('当年到位资金', 'fundsYear', '万元', 'fundsYear'),
    money('累计到位资金', 'fundsTotal', '万元', 'fundsTotal'),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('进展情况', 'stage', 'stage'),
    plain('凭证', 'evidence', 'evidence'),
  ],
};
