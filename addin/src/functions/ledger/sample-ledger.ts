import { parseDay, serialOf } from '@zhaoshang/core';

const day = (text: string): number => serialOf(parseDay(text) ?? (0 as never));

/** The ledger of the examples (示例台账): four contracts of the first half of 2022, and one of the year before. */
export const SAMPLE_LEDGER = [
  [
    '项目名称',
    '引资单位',
    '合同类型',
    '产业类别',
    '签约时间',
    '正式合同额（亿元）',
    '当年到位资金（亿元）',
    '进展情况',
  ],
  ['玻纤项目', '区商务委', '正式合同', '工业', day('2022-03-15'), 2.5, 1, '已开工'],
  ['铝材项目', '区教委', '正式合同', '工业', day('2022-05-16'), 0.1, 0.5, '已投产'],
  ['物流项目', '区交通局', '正式合同', '服务业', day('2022-06-01'), 0.2, null, '前期手续'],
  ['医药项目', '区卫健委', '框架协议', '工业', day('2022-04-01'), 4, null, '已签约'],
  ['风电项目', '区商务委', '正式合同', '工业', day('2021-04-01'), 8, 0.25, '未开工'],
] as const;

/** The sample's projects in talks (在谈项目示例). */
export const SAMPLE_TALKS = [
  ['在谈项目名称', '引资单位', '计划投资额（亿元）', '进展情况', '最近进展时间', '计划签约时间'],
  ['冷链项目', '区商务委', 1.5, '洽谈中', day('2022-06-10'), day('2022-09-30')],
  ['康养项目', '区文旅委', 3, '洽谈中', day('2022-02-20'), null],
] as const;
