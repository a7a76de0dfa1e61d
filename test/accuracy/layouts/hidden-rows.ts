import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const hiddenRows: Layout = {
  name: '隐藏行和元',
  sheet: '台账',
  hideEvery: 7,
  columns: [
    seq(),
    plain('项目名称（全称）', 'project', 'name'),
    plain('投资商', 'investor', 'investor'),
    plain('引资部门', 'unit', 'unit'),
    plain('引荐人', 'person', 'person'),
    plain('项目来源地', 'origin', 'origin'),
    plain('信息来源', 'channel', 'channel'),
    plain('落地园区', 'place', 'place'),
    plain('合同种类', 'kind', 'kind'),
    plain('合同号', 'contractNo', 'contractNo'),
    plain('签约日期', 'signedOn', 'signedOn'),
    money('合同金额(元)', 'amount', '元', 'amount'),
    money('本年到位(元)', 'fundsYear', '元', 'fundsYear'),
    money('累计到位(元)', 'fundsTotal', '元', 'fundsTotal'),
    plain('注册日期', 'registeredOn', 'registeredOn'),
    plain('开工日期', 'startedOn', 'startedOn'),
    plain('入统日期', 'enrolledOn', 'enrolledOn'),
    plain('投产日期', 'producedOn', 'producedOn'),
    plain('当前状态', 'stage', 'stage'),
    plain('到位凭证', 'evidence', 'evidence'),
    plain('备 注', 'note', 'note'),
  ],
};
