import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

export const wideSpaced: Layout = {
  name: '全角和空格的表头',
  sheet: '签约台账',
  above: [
    { text: '招商引资签约台账', why: 'title' },
    { text: '（金额单位：万元）', why: 'unit-line' },
  ],
  total: '合　　计',
  columns: [
    seq('序　号'),
    plain('项 目 名 称', 'project', 'name'),
    plain('业主单位', 'investor', 'investor'),
    plain('引 资 单 位', 'unit', 'unit'),
    plain('合 同 类 型', 'kind', 'kind'),
    plain('签 约 时 间', 'signedOn', 'signedOn'),
    money('合 同 额', 'amount', '万元', 'amount'),
    money('当 年 到 位', 'fundsYear', '万元', 'fundsYear'),
    money('累 计 到 位', 'fundsTotal', '万元', 'fundsTotal'),
    plain('开 工 时 间', 'startedOn', 'startedOn'),
    plain('项 目 进 展', 'stage', 'stage'),
    plain('佐 证 材 料', 'evidence', 'evidence'),
  ],
};
