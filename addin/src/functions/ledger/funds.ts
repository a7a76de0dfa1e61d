import {
  fundsByDefinition,
  fundsInYear,
  fundsRowsOf,
  inUnit,
  receiptRows,
  type Decimal,
  type LedgerContext,
} from '@zhaoshang/core';
import { answer } from '../host/answer';
import { CellError } from '../host/cell-error';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { inYi } from '../host/in-yi';
import { ledgerCall, rowsOf } from '../host/ledger-call';
import { remembered } from '../host/remembered';
import { SAMPLE_LEDGER } from './sample-ledger';

/** @customenum {string} */
// prettier-ignore
enum FundsChoice {
  /** 当年到位列，或到账日期在本年度的到账金额 */
  当年到位 = "当年到位",
  /** 累计到位列 */
  累计到位 = "累计到位",
  /** 当月到位列 */
  当月到位 = "当月到位",
}

/**
 * 到位资金：统计截止日所在年度的到位资金，单位亿元。签约项目台账取“当年到位”列，到位资金台账按到账日期累加。
 * @customfunction FUNDS 到位资金
 * @param range 台账区域：签约项目或到位资金台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param definition 到位口径：当年到位（默认）、累计到位或当月到位
 */
export function funds(range: unknown[][], asOf: unknown[][], definition?: FundsChoice): number {
  const chosen = choiceOf(definition, '到位口径', FundsChoice);
  const context = ledgerCall(range, asOf, ['projects', 'receipts']);
  return remembered(context, ['FUNDS', chosen], () => inYi(amountOf(context, chosen)));
}

/** In yuan. */
function amountOf(context: LedgerContext, chosen: FundsChoice): Decimal {
  if (chosen !== FundsChoice.当年到位) return answer(fundsByDefinition(context, chosen));
  const yuan = fundsInYear(context);
  if (yuan) return yuan;
  const has = context.ledger.tables.some(({ columns }) => columns.fundsYear);
  const missing = has ? '当年到位资金（都没有填写）' : '当年到位列，或到账金额列和到账日期列';
  throw new CellError('notAvailable', `缺少：${missing}`);
}

export const entry = functionEntry({
  id: 'FUNDS',
  run: funds,
  formula: '到位资金 = Σ 各项目到位资金，不论哪年签约；每个项目一次，已终止的不计',
  source: '固定资产投资统计：报告期内收到的货币资金；重庆市：当年到位额',
  units: ['表格', '日期', '口径', '亿元'],
  needs: [
    '当年到位（或累计、当月到位）',
    '项目名称',
    '进展（有终止项目时）',
    '到账日期和到账金额（到位资金台账）',
  ],
  explain: ([range, asOf, definition], addresses) => {
    const context = ledgerCall(range, asOf, ['projects', 'receipts'], addresses[0]);
    const chosen = choiceOf(definition, '到位口径', FundsChoice);
    const projects = fundsRowsOf(context, chosen);
    const rows = projects.length > 0 ? projects : receiptRows(context);
    const what = projects.length > 0 ? `${rows.length}个项目的${chosen}资金` : `本年度${rows.length}笔到账`;
    return [
      ['代入', `${what}之和 = ${inUnit(amountOf(context, chosen), '亿元').toFixed()}亿元`],
      ['计入的行', rowsOf(rows)],
    ];
  },
  excel: { formula: '=SUM(G:G)', short: '不去重，不剔除终止' },
  examples: [
    { shows: '当年到位，含往年签约的', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 1.75 },
    {
      shows: '没有累计到位列',
      args: [SAMPLE_LEDGER, '2022-06-30', '累计到位'],
      gives: '#N/A 缺少：累计到位资金列',
    },
    { shows: '没有截止日', args: [SAMPLE_LEDGER, null], gives: '#N/A 缺少：统计截止日' },
  ],
});
