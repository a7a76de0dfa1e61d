import { partsOf } from '../../model/day';
import type { AmountColumn } from '../../model/column';
import { tablesOf } from '../../model/ledger';
import type { Records } from '../../model/records';
import type { CountedRow } from '../counting/counted';
import { projectNumbers } from '../counting/project-numbers';
import type { LedgerContext } from '../ledger-context';

/** The rows whose 当年到位 counts in the reporting year: each project once, without the terminated. */
export function fundsRows(context: LedgerContext): readonly CountedRow[] {
  const rows: CountedRow[] = [];
  eachFundsRow(context, (records, record) => rows.push({ records, record }));
  return rows;
}

/** Visits the rows of `fundsRows` one by one: a million of them need not be held to be added up. */
export function eachFundsRow(
  context: LedgerContext,
  visit: (records: Records, record: number, funds: AmountColumn) => void,
): void {
  const { year } = partsOf(context.asOf);
  const projects = projectNumbers(context);
  const counted = new Uint8Array(projects.count);
  for (const records of tablesOf(context.ledger, 'projects')) {
    const funds = records.columns.fundsYear;
    // Another year's ledger keeps that year's funds.
    if (!funds || (records.year !== undefined && records.year !== year)) continue;
    const { terminated } = context.facts(records);
    const numbers = projects.of(records);
    for (let record = 0; record < records.length; record++) {
      if (terminated[record] || Number.isNaN(funds.fen[record] ?? NaN)) continue;
      const project = numbers[record] ?? -1;
      if (counted[project]) continue;
      if (project >= 0) counted[project] = 1;
      visit(records, record, funds);
    }
  }
}
