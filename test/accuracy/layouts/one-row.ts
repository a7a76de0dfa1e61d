import type { Layout } from '../layout';
import { money, plain, seq, yesNo } from './columns';

export const oneRow: Layout = {
  name: '一行表头',
  sheet: '签约项目',
  columns: [
    seq(),
    plain('项目名称', 'project', 'name'),
    plain('投资方', 'investor', 'investor'),
    plain('统一社会信用代码', 'creditCode', 'creditCode'),
    plain('行业代码', 'industryCode', 'industryCode'),
    yesNo('是否工业'),
    plain('引资单位', 'unit', 'unit'),
    plain('合同类型', 'kind', 'kind'),
    plain('合同编号', 'contractNo', 'contractNo'),
    plain('签约时间', 'signedOn', 'signedOn'),
    money('协议投资额（万元）', 'amount', '万元', 'amount'),
    money('当年到位资金（万元）', 'fundsYear', '万元', 'fundsYear'),
    money('累计到位资金（万元）', 'fundsTotal', '万元', 'fundsTotal'),
    plain('注册时间', 'registeredOn', 'registeredOn'),
    plain('开工时间', 'startedOn', 'startedOn'),
    plain('入统时间', 'enrolledOn', 'enrolledOn'),
    plain('投产时间', 'producedOn', 'producedOn'),
    plain('目前进展', 'stage', 'stage'),
    plain('佐证材料', 'evidence', 'evidence'),
    plain('备注', 'note', 'note'),
  ],
};
