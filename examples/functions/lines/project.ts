import { AS_OF, resultOf, type Line } from '../line';

export const projectLines: readonly Line[] = [
  {
    id: 'STAGE',
    shows: '由各节点日期判断阶段',
    args: ['2021-10-26', '2021-12-01', null, null, null, null, null, AS_OF],
  },
  { id: 'OVERDUE_MONTHS', shows: '应开工日过了几个月', args: ['2022-04-26', AS_OF], format: '0' },
  { id: 'LIGHT', shows: '合同额进度亮什么灯', args: [resultOf('COMPLETION'), resultOf('TIME_PROGRESS')] },
];
