import { CONTRACT_TARGET, ref, resultOf, type Line } from '../line';

/** The scores, groups and bands that the sheet 考核奖励 holds. */
const SHEET = '考核奖励';

export const scoringLines: readonly Line[] = [
  {
    id: 'SCORE',
    shows: '合同额一项得几分（满分30）',
    args: [resultOf('CONTRACT_AMOUNT'), CONTRACT_TARGET, 30],
    format: '0.00',
  },
  { id: 'EFFICACY', shows: '功效系数法（满分20）', args: [8.16, 0.22, 39.83, 20], format: '0.00' },
  { id: 'RELATIVE_SCORE', shows: '本单位比本组最高（满分10）', args: [8.16, 39.83, 10], format: '0.00' },
  {
    id: 'RANKING',
    shows: '五个单位分组排名',
    args: [ref(`${SHEET}!$C$4:$C$8`), ref(`${SHEET}!$B$4:$B$8`)],
    format: '0',
  },
  {
    id: 'REWARD',
    shows: '引荐到位5000万元，奖多少万元',
    args: [5000, ref(`${SHEET}!$A$12:$C$15`)],
    format: '0.00',
  },
];
