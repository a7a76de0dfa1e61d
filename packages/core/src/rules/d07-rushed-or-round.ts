import type { AmountColumn } from '../model/column';
import { partsOf } from '../model/day';
import { formatMoney } from '../model/money';
import { formatPercent } from '../model/percent';
import { lastMonthShare } from '../policies/last-month-share';
import { roundShare } from '../policies/round-share';
import { headerCell } from './about';
import { tableRule } from './rule';

const ROUND_FEN = 1e7 * 100;
const ENOUGH = 10;

export const rushedOrRound = tableRule({
  code: 'D07',
  id: 'rushed-or-round',
  name: '到位资金季末突增或多为整数',
  severity: 'info',
  beta: true,
  policies: [lastMonthShare, roundShare],
  reason: '一季的钱半数在最后一个月到账，或者笔笔都是整千万，值得抽查几笔凭证。',
  source: '2026年整治形式主义通报及各地审计：为应付考核突击上报、编造数据',
  nextStep: '抽查季末到账和整数金额的凭证，看到账日期、付款单位。',
  innocent: ['合同约定季末拨付', '按合同约定的整数分期出资'],
  on: ['projects', 'receipts'],
  needs: [],
  needsOneOf: [['fundsYear', 'received']],
  uses: ['fundsYear', 'fundsMonth', 'received'],
  check({ fundsYear, fundsMonth, received }, records, context, report) {
    const { month } = partsOf(context.asOf);
    const share = context.policy(lastMonthShare);
    if (fundsMonth && fundsYear && month % 3 === 0) {
      const [last, all] = [fundsMonth.sum(), fundsYear.sum()];
      if (all.yuan.isPositive() && last.counted >= 3 && last.yuan.times(100).gte(all.yuan.times(share))) {
        report({
          message: `${records.sheet}${month}月到位${formatMoney(last.yuan)}，占当年${formatMoney(all.yuan)}的${formatPercent(last.yuan.dividedBy(all.yuan))}，季末突增；请抽查凭证`,
          cells: headerCell(records, fundsMonth.column, fundsYear.column),
          record: records.sheet,
          values: { fundsMonth: last.yuan.toFixed(), fundsYear: all.yuan.toFixed() },
        });
      }
    }
    const column = records.kind === 'receipts' ? received : fundsYear;
    const round = column && roundOf(column);
    if (column && round && round.of >= ENOUGH && round.count * 100 >= round.of * context.policy(roundShare)) {
      report({
        message: `${records.sheet}“${column.header}”${round.of}笔里有${round.count}笔是整千万元；请抽查凭证`,
        cells: headerCell(records, column.column),
        record: column.header,
        values: { round: round.count, all: round.of },
      });
    }
  },
  examples: [
    {
      shows: '各月均匀',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（万元）|当年到位（万元）\n甲项目|区教委|2|100|1234\n乙项目|区教委|2|200|2345\n丙项目|区教委|2|50|345',
      },
      expect: 'pass',
    },
    {
      shows: '6月到位占当年的八成',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（万元）|当年到位（万元）\n甲项目|区教委|2|1000|1234\n乙项目|区教委|2|2000|2345\n丙项目|区教委|2|300|345',
      },
      expect: [['签约项目!D1', '签约项目!E1']],
    },
    {
      shows: '没有到位资金列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|2' },
      expect: 'not-checked',
    },
  ],
});

/** How many amounts are whole tens of millions of yuan, of how many. */
function roundOf({ fen }: AmountColumn): { readonly count: number; readonly of: number } {
  let count = 0;
  let of = 0;
  for (const amount of fen) {
    if (!(amount > 0)) continue;
    of++;
    if (amount % ROUND_FEN === 0) count++;
  }
  return { count, of };
}
