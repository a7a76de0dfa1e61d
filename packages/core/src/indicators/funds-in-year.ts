import { AmountTotal } from '../model/amount-total';
import type { Decimal } from '../model/decimal';
import { dayOf, partsOf } from '../model/day';
import { tablesOf } from '../model/ledger';
import { eachFundsRow } from './ledger/funds-rows';
import type { LedgerContext } from './ledger-context';

/**
 * Funds in place in the reporting year (当年到位资金), in yuan: the column 当年到位 of every project that is not
 * terminated, whenever it was signed and each project once; where the workbook keeps only a list of receipts, those of
 * the year up to the reporting date. Undefined where it keeps neither, or has filled
 * neither.
 */
export function fundsInYear(context: LedgerContext): Decimal | undefined {
  return fundsOfProjects(context) ?? fundsOfReceipts(context);
}

function fundsOfProjects(context: LedgerContext): Decimal | undefined {
  const { year } = partsOf(context.asOf);
  // A column that nobody has filled says nothing: blank is not zero.
  const kept = tablesOf(context.ledger, 'projects').some((records) => {
    const funds = records.columns.fundsYear;
    return funds && (records.year ?? year) === year && !funds.fen.every(Number.isNaN);
  });
  if (!kept) return undefined;
  const total = new AmountTotal();
  eachFundsRow(context, (_, record, funds) => total.add(funds, record));
  return total.yuan;
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
