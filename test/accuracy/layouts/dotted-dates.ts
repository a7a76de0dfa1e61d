import { formatDay } from '@zhaoshang/core';
import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const dottedDates: Layout = {
  name: '日期用点分隔',
  sheet: '2022年1-9月签约项目',
  dates: (day) => formatDay(day).replace(/-0?/g, '.'),
  above: [{ text: '2022年1-9月签约项目明细', why: 'title' }],
  total: '总计',
  columns: [
    seq(),
    plain('项目名称', 'project', 'name'),
    plain('引进单位', 'unit', 'unit'),
    plain('合同性质', 'kind', 'kind'),
    plain('签约时间', 'signedOn', 'signedOn'),
    money('合同投资额（万元）', 'amount', '万元', 'amount'),
    plain('产业类型', 'industry', 'industry'),
    plain('投资方', 'investor', 'investor'),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('入统时间', 'enrolledOn', 'enrolledOn'),
    plain('推进情况', 'stage', 'stage'),
  ],
};
