import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const byUnit: Layout = {
  name: '按单位分组',
  sheet: '各单位签约情况',
  groupBy: 'unit',
  above: [{ text: '各招商责任单位签约项目一览表', why: 'title' }],
  columns: [
    seq(),
    plain('招商责任单位', 'unit', 'unit'),
    plain('项目名称', 'project', 'name'),
    plain('投资方名称', 'investor', 'investor'),
    plain('签约类型', 'kind', 'kind'),
    plain('签订日期', 'signedOn', 'signedOn'),
    money('协议总投资（亿元）', 'amount', '亿元', 'amount'),
    money('年度到位资金（万元）', 'fundsYear', '万元', 'fundsYear'),
    money('累计到位资金（万元）', 'fundsTotal', '万元', 'fundsTotal'),
    plain('有效佐证', 'evidence', 'evidence'),
    plain('工作进展', 'stage', 'stage'),
    plain('开工日期', 'startedOn', 'startedOn'),
  ],
};
