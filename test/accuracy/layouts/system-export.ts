import type { Layout } from '../layout';
import { money, noise, plain, yesNo } from './columns';

export const systemExport: Layout = {
  name: '审批系统导出',
  sheet: '项目列表',
  columns: [
    noise('项目编号', (_, index) => `XM2022${index}`),
    plain('项目名称', 'project', 'name'),
    noise('项目简介', () => '一句话的简介，投资10亿元建设，分两期。'),
    noise('用地面积（亩）', (_, index) => 20 + index),
    plain('投资主体', 'investor', 'investor'),
    plain('投资主体社会信用代码', 'creditCode', 'creditCode'),
    plain('行业类别代码', 'industryCode', 'industryCode'),
    yesNo('是否工业项目'),
    plain('负责单位', 'unit', 'unit'),
    plain('协议类型', 'kind', 'kind'),
    plain('协议签订时间', 'signedOn', 'signedOn'),
    money('投资金额(亿元)', 'amount', '亿元', 'amount'),
    noise('注册资本(万元)', () => 5000),
    money('当年到位资金情况(亿元)', 'fundsYear', '亿元', 'fundsYear'),
    money('到资金额(亿元)', 'fundsTotal', '亿元', 'fundsTotal'),
    plain('注册时间', 'registeredOn', 'registeredOn'),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('投产时间', 'producedOn', 'producedOn'),
    plain('项目进展情况', 'stage', 'stage'),
  ],
};
