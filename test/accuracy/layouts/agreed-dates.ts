import type { Layout } from '../layout';
import { money, noise, plain } from './columns';

export const agreedDates: Layout = {
  name: '约定时间和集中签约',
  sheet: '签约项目库',
  columns: [
    plain('项目名称', 'project', 'name'),
    plain('引资单位', 'unit', 'unit'),
    plain('投资方', 'investor', 'investor'),
    {
      ...plain('集中签约批次', 'ceremony', 'channel'),
      write: (_, index) => (index % 2 ? '一季度集中签约' : '二季度集中签约'),
    },
    plain('合同类型', 'kind', 'kind'),
    plain('签约时间', 'signedOn', 'signedOn'),
    money('总投资（亿元）', 'amount', '亿元', 'amount'),
    noise('固定资产投资（亿元）', ({ amount }) => (amount === undefined ? undefined : amount / 20_000)),
    noise('预计年产值（亿元）', () => 3),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('实际投产时间', 'producedOn', 'producedOn'),
    plain('进展情况', 'stage', 'stage'),
    plain('备注说明', 'note', 'note'),
  ],
};
