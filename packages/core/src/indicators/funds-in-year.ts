import { Decimal } from '../model/decimal';
import { dayOf, partsOf } from '../model/day';
import { tablesOf } from '../model/ledger';
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
  const byIdentity = new Map<string, Decimal>();
  let kept = false;
  for (const records of tablesOf(context.ledger, 'projects')) {
    const funds = records.columns.fundsYear;
    // Another year's ledger keeps that year's funds.
    if (!funds || (records.year !== undefined && records.year !== year)) continue;
    kept = true;
    const { identities, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const amount = terminated[record] ? undefined : funds.exact(record);
      if (!amount) continue;
      const identity = identities[record] || `${records.sheet}\u0000${record}`;
      if (!byIdentity.has(identity)) byIdentity.set(identity, amount);
    }
  }
  return kept ? sum(byIdentity.values()) : undefined;
}

function fundsOfReceipts({ ledger, asOf }: LedgerContext): Decimal | undefined {
  const first = dayOf(partsOf(asOf).year, 1, 1) ?? asOf;
  const amounts: Decimal[] = [];
  let kept = false;
  for (const { columns, length } of tablesOf(ledger, 'receipts')) {
    const { received, receivedOn } = columns;
    if (!received || !receivedOn) continue;
    kept = true;
    for (let record = 0; record < length; record++) {
      const amount = received.exact(record);
      const day = receivedOn.from[record] ?? NaN;
      if (amount && day >= first && day <= asOf) amounts.push(amount);
    }
  }
  return kept ? sum(amounts) : undefined;
}

function sum(amounts: Iterable<Decimal>): Decimal {
  let total = new Decimal(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
