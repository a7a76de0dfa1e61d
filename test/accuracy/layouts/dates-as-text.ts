import { formatDay } from '@zhaoshang/core';
import type { Layout } from '../layout';
import { money, noise, plain, seq } from './columns';

export const datesAsText: Layout = {
  name: '文字日期和空行空列',
  sheet: '2022年招商项目',
  offset: [2, 1],
  above: [{ text: '2022年招商引资项目情况表', why: 'title' }],
  dates: (day) => formatDay(day).replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日'),
  columns: [
    seq(),
    plain('项目\n名称', 'project', 'name'),
    plain('投资企业', 'investor', 'investor'),
    plain('责任单位', 'unit', 'unit'),
    plain('联系领导', 'leader', 'person'),
    plain('合同类型', 'kind', 'kind'),
    plain('签约\n时间', 'signedOn', 'signedOn'),
    money('合同\n金额\n(万元)', 'amount', '万元', 'amount'),
    noise('联系电话', () => '13800000000'),
    plain('开工\n时间', 'startedOn', 'startedOn'),
    plain('纳统时间', 'enrolledOn', 'enrolledOn'),
    plain('竣工投产时间', 'producedOn', 'producedOn'),
    plain('进度', 'stage', 'stage'),
  ],
};
