import type { CountedRow } from '../../indicators/counting/counted';
import { fundsRows } from '../../indicators/ledger/funds-rows';
import type { LedgerContext } from '../../indicators/ledger-context';
import { receiptRows } from '../../indicators/ledger/receipt-rows';
import { firstOfMonth } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';

/**
 * What each row of funds received in the month of the reporting date (当月到位资金), in yuan: its 当月到位 column, else the
 * receipts of its project in that month. Undefined where the workbook keeps neither.
 */
export function monthFunds(context: LedgerContext): ((row: CountedRow) => Decimal) | undefined {
  const rows = fundsRows(context);
  if (rows.length > 0 && rows.every(({ records }) => records.columns.fundsMonth)) {
    return ({ records, record }) => records.columns.fundsMonth?.exact(record) ?? new Decimal(0);
  }
  const dated = tablesOf(context.ledger, 'receipts').some(
    ({ columns }) => columns.received && columns.receivedOn && columns.project,
  );
  if (!dated) return undefined;
  const first = firstOfMonth(context.asOf);
  const received = new Map<string, Decimal>();
  for (const { records, record } of receiptRows(context)) {
    const { columns } = records;
    const identity = context.facts(records).identityAt(record);
    const yuan = columns.received?.exact(record);
    if (!identity || !yuan || !((columns.receivedOn?.from[record] ?? NaN) >= first)) continue;
    received.set(identity, yuan.plus(received.get(identity) ?? 0));
  }
  return ({ records, record }) => received.get(context.facts(records).identityAt(record)) ?? new Decimal(0);
}
