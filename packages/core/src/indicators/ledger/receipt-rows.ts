import { dayOf, partsOf } from '../../model/day';
import { tablesOf } from '../../model/ledger';
import type { CountedRow } from '../counting/counted';
import type { LedgerContext } from '../ledger-context';

/** The receipts (到账记录) of the reporting year up to the reporting date, in the order of their rows. */
export function receiptRows({ ledger, asOf }: LedgerContext): readonly CountedRow[] {
  const first = dayOf(partsOf(asOf).year, 1, 1) ?? asOf;
  return tablesOf(ledger, 'receipts').flatMap((records) => {
    const { received, receivedOn } = records.columns;
    if (!received || !receivedOn) return [];
    return records.rows.flatMap((_, record): CountedRow[] => {
      const day = receivedOn.from[record] ?? NaN;
      const counts = day >= first && day <= asOf && !Number.isNaN(received.fen[record] ?? NaN);
      return counts ? [{ records, record }] : [];
    });
  });
}
