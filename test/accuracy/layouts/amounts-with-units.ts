import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const amountsWithUnits: Layout = {
  name: '带单位的金额文字',
  sheet: '重点项目',
  above: [
    { text: '重点招商项目推进表', why: 'title' },
    { text: '截至2022年9月30日，共签约一批项目，正在推进。', why: 'title' },
  ],
  columns: [
    seq(),
    plain('项目名称', 'project', 'name'),
    plain('投资单位', 'investor', 'investor'),
    plain('引资单位', 'unit', 'unit'),
    plain('合同类型', 'kind', 'kind'),
    plain('签约时间', 'signedOn', 'signedOn'),
    {
      ...money('投资总额', 'amount', '亿元', 'amount'),
      unit: null,
      write: ({ amount }) =>
        amount === undefined
          ? undefined
          : amount % 3 === 0
            ? `${amount}万元`
            : `${(amount / 10_000).toFixed(4)}亿元`,
    },
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('目前进展情况', 'stage', 'stage'),
  ],
};
