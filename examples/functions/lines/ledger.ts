import { AMOUNT, AS_OF, PERCENT, PROJECTS, type Line } from '../line';

export const ledgerLines: readonly Line[] = [
  { id: 'CONTRACT_AMOUNT', shows: '上半年正式合同额，亿元', args: [PROJECTS, AS_OF], format: AMOUNT },
  { id: 'PROJECT_COUNT', shows: '上半年签约项目，个', args: [PROJECTS, AS_OF], format: '0' },
  { id: 'FUNDS', shows: '当年到位资金，亿元', args: [PROJECTS, AS_OF], format: AMOUNT },
  { id: 'FUNDS_RATE', shows: '当年到位 ÷ 当年正式合同额', args: [PROJECTS, AS_OF], format: PERCENT },
  { id: 'START_RATE', shows: '已开工 ÷ 正式合同个数', args: [PROJECTS, AS_OF], format: PERCENT },
  { id: 'FULFILMENT_RATE', shows: '没有终止的正式合同占比', args: [PROJECTS, AS_OF], format: PERCENT },
  { id: 'PRODUCTION_RATE', shows: '已投产 ÷ 正式合同个数', args: [PROJECTS, AS_OF], format: PERCENT },
  { id: 'CONVERSION_RATE', shows: '正式 ÷（正式 + 框架）', args: [PROJECTS, AS_OF], format: PERCENT },
];
