import { AMOUNT, AS_OF, CONTRACT_TARGET, FUNDS_TARGET, PERCENT, resultOf, type Line } from '../line';

const contracts = resultOf('CONTRACT_AMOUNT');

export const progressLines: readonly Line[] = [
  { id: 'COMPLETION', shows: '合同额完成率', args: [contracts, CONTRACT_TARGET], format: PERCENT },
  { id: 'TIME_PROGRESS', shows: '时间过去了多少', args: [AS_OF], format: PERCENT },
  { id: 'AHEAD', shows: '超序时几个百分点', args: [contracts, CONTRACT_TARGET, AS_OF], format: PERCENT },
  {
    id: 'SHORTFALL',
    shows: '到位资金欠序时多少，亿元',
    args: [resultOf('FUNDS'), FUNDS_TARGET, AS_OF],
    format: AMOUNT,
  },
  {
    id: 'MONTHLY_NEED',
    shows: '下半年每月还要签多少，亿元',
    args: [contracts, CONTRACT_TARGET, AS_OF],
    format: AMOUNT,
  },
  {
    id: 'HALFWAY',
    shows: '双过半，各余多少，亿元',
    args: [contracts, CONTRACT_TARGET, resultOf('FUNDS'), FUNDS_TARGET],
    format: AMOUNT,
  },
  { id: 'PROJECTION', shows: '照此推到年底，亿元', args: [contracts, AS_OF], format: AMOUNT },
];
