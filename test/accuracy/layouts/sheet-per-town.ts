import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const sheetPerTown: Layout = {
  name: '一个乡镇一张表',
  sheet: '',
  sheetPer: 'place',
  above: [{ text: '招商引资签约项目统计表（单位：万元）', why: 'title' }],
  total: '合计',
  columns: [
    seq('编号'),
    plain('招商项目', 'project', 'name'),
    plain('客商', 'investor', 'investor'),
    plain('牵头单位', 'unit', 'unit'),
    plain('合同类别', 'kind', 'kind'),
    plain('签约日期', 'signedOn', 'signedOn'),
    money('签约金额', 'amount', '万元', 'amount'),
    money('1-6月到位资金', 'fundsYear', '万元', 'fundsYear'),
    money('开工以来累计到位资金', 'fundsTotal', '万元', 'fundsTotal'),
    plain('实际开工时间', 'startedOn', 'startedOn'),
    plain('项目状态', 'stage', 'stage'),
    plain('佐证资料', 'evidence', 'evidence'),
  ],
};
