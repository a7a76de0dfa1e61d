import { AmountTotal } from '../model/amount-total';
import type { Decimal } from '../model/decimal';
import { dayOf, partsOf } from '../model/day';
import { tablesOf } from '../model/ledger';
import { projectNumbers } from './counting/project-numbers';
import type { LedgerContext } from './ledger-context';

/**
 * Funds in place in the reporting year (当年到位资金), in yuan: the column 当年到位 of every project that is not
 * terminated, whenever it was signed and each project once; where the workbook keeps only a list of receipts, those of
 * the year up to the reporting date. Undefined where it keeps neither.
 */
export function fundsInYear(context: LedgerContext): Decimal | undefined {
  return fundsOfProjects(context) ?? fundsOfReceipts(context);
}

function fundsOfProjects(context: LedgerContext): Decimal | undefined {
  const { year } = partsOf(context.asOf);
  const projects = projectNumbers(context);
  const counted = new Uint8Array(projects.count);
  let total: AmountTotal | undefined;
  for (const records of tablesOf(context.ledger, 'projects')) {
    const funds = records.columns.fundsYear;
    // Another year's ledger keeps that year's funds.
    if (!funds || (records.year !== undefined && records.year !== year)) continue;
    const { terminated } = context.facts(records);
    const numbers = projects.of(records);
    total ??= new AmountTotal();
    for (let record = 0; record < records.length; record++) {
      if (terminated[record] || Number.isNaN(funds.fen[record] ?? NaN)) continue;
      const project = numbers[record] ?? -1;
      if (counted[project]) continue;
      if (project >= 0) counted[project] = 1;
      total.add(funds, record);
    }
  }
  return total?.yuan;
}

function fundsOfReceipts({ ledger, asOf }: LedgerContext): Decimal | undefined {
  const first = dayOf(partsOf(asOf).year, 1, 1) ?? asOf;
  let total: AmountTotal | undefined;
  for (const { columns, length } of tablesOf(ledger, 'receipts')) {
    const { received, receivedOn } = columns;
    if (!received || !receivedOn) continue;
    total ??= new AmountTotal();
    for (let record = 0; record < length; record++) {
      const day = receivedOn.from[record] ?? NaN;
      if (day >= first && day <= asOf) total.add(received, record);
    }
  }
  return total?.yuan;
}
