import type { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { unknown, value, type Outcome } from '../../model/outcome';
import { projectNumbers } from '../counting/project-numbers';
import type { CountedRow } from '../counting/counted';
import { signedProjects } from '../counting/signed-projects';
import { sumOfFormal, sumOfRows } from '../counting/sum-amounts';
import type { LedgerContext } from '../ledger-context';
import { fundsRows } from './funds-rows';
import { rateOf, type LedgerRate } from './rate-of';

/** The columns of funds of a project ledger (到位资金口径). */
export const FUNDS_COLUMNS = {
  当月到位: 'fundsMonth',
  当年到位: 'fundsYear',
  累计到位: 'fundsTotal',
} as const;
export type FundsColumn = keyof typeof FUNDS_COLUMNS;

/** The rows whose funds count in a column: each project once, without the terminated. */
export function fundsRowsOf(context: LedgerContext, column: FundsColumn): readonly CountedRow[] {
  if (column === '当年到位') return fundsRows(context);
  const projects = projectNumbers(context);
  const seen = new Set<number>();
  return tablesOf(context.ledger, 'projects').flatMap((records) => {
    const funds = records.columns[FUNDS_COLUMNS[column]];
    if (!funds) return [];
    const { terminated } = context.facts(records);
    const numbers = projects.of(records);
    return records.rows.flatMap((_, record): CountedRow[] => {
      const project = numbers[record] ?? -1;
      if (terminated[record] || Number.isNaN(funds.fen[record] ?? NaN) || seen.has(project)) return [];
      if (project >= 0) seen.add(project);
      return [{ records, record }];
    });
  });
}

/** The sum of a column of funds, in yuan, over projects counted once; unknown where no table has the column. */
export function fundsByDefinition(context: LedgerContext, column: FundsColumn): Outcome<Decimal> {
  const tables = tablesOf(context.ledger, 'projects');
  if (!tables.some(({ columns }) => columns[FUNDS_COLUMNS[column]])) return unknown(`${column}资金列`);
  const filled = tables.some(({ columns }) => !columns[FUNDS_COLUMNS[column]]?.fen.every(Number.isNaN));
  return filled
    ? value(sumOver(fundsRowsOf(context, column), column))
    : unknown(`${column}资金（都没有填写）`);
}

/**
 * Funds over contracts of one batch (资金到位率, 项目批次口径): the funds of this year's formal contracts since they were
 * signed ÷ their contract amount. Unlike the yearly definition it leaves out the funds of older contracts.
 */
export function batchFundsRate(context: LedgerContext): Outcome<LedgerRate> {
  const formal = signedProjects(context).filter(({ kind }) => kind === 'formal');
  const column: FundsColumn = tablesOf(context.ledger, 'projects').some(({ columns }) => columns.fundsTotal)
    ? '累计到位'
    : '当年到位';
  const funds = fundsByDefinition(context, column);
  if (funds.kind !== 'value') return funds;
  const rows = formal.map(({ row }) => row);
  const filled = rows.filter(
    ({ records, record }) => !Number.isNaN(records.columns[FUNDS_COLUMNS[column]]?.fen[record] ?? NaN),
  );
  return rateOf({ amount: sumOver(filled, column), rows: filled }, { amount: sumOfFormal(formal), rows });
}

function sumOver(rows: readonly CountedRow[], column: FundsColumn): Decimal {
  return sumOfRows(rows, FUNDS_COLUMNS[column]);
}
