import { AMOUNT, PERCENT, resultOf, type Line } from '../line';

const contracts = resultOf('CONTRACT_AMOUNT');

export const comparisonLines: readonly Line[] = [
  { id: 'YOY', shows: '合同额比上年同期', args: [contracts, 77.86], format: PERCENT },
  { id: 'MOM', shows: '二季度集中签约比一季度', args: [50.27, 14.06], format: PERCENT },
  {
    id: 'POINTS',
    shows: '两项完成率差几个百分点',
    args: [resultOf('COMPLETION'), 0.5036],
    format: PERCENT,
  },
  { id: 'SHARE', shows: '工业占正式合同额', args: [59.47, contracts], format: PERCENT },
  { id: 'NET_CHANGE', shows: '到位资金比同期多，亿元', args: [resultOf('FUNDS'), 8.14], format: AMOUNT },
  { id: 'DOUBLINGS', shows: '比2021年同期翻了几番', args: [contracts, 77.86], format: '0.00' },
  {
    id: 'IMPLIED_BASE',
    shows: '由增速倒推同期，下限与上限',
    args: [contracts, '22.05%'],
    format: '0.0000',
  },
  {
    id: 'IMPLIED_TARGET',
    shows: '由完成率倒推目标，下限与上限',
    args: [contracts, '59.39%'],
    format: '0.0000',
  },
  { id: 'RECHECK', shows: '总结里印的完成率', args: ['59.39%', resultOf('COMPLETION')] },
];
