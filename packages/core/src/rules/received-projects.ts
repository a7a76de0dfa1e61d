import type { CountedRow } from '../indicators/counting/counted';
import type { LedgerContext } from '../indicators/ledger-context';
import type { ContractKind } from '../model/contract-kind';
import { Decimal } from '../model/decimal';
import { tablesOf } from '../model/ledger';

/** A project for which receipts (到账记录) are listed in a table of their own. */
export interface ReceivedProject {
  /** The row that stands for it: of the formal contract, else of what was signed. */
  readonly row: CountedRow;
  readonly kind: ContractKind;
  readonly terminated: boolean;
  /** Its receipts up to the reporting date, and what they add up to, in yuan. */
  readonly receipts: readonly CountedRow[];
  readonly received: Decimal;
  /** What it was signed for, supplements included, in yuan; undefined where no amount is known. */
  readonly contract: Decimal | undefined;
}

const known = new WeakMap<LedgerContext, readonly ReceivedProject[]>();

/**
 * Projects with receipts in a table of receipts, where the tables of projects keep no funds of their own: there the
 * receipts are all that is known. Found once for a context.
 */
export function receivedProjects(context: LedgerContext): readonly ReceivedProject[] {
  let found = known.get(context);
  if (!found) known.set(context, (found = find(context)));
  return found;
}

function find(context: LedgerContext): readonly ReceivedProject[] {
  const receipts = receiptsByProject(context);
  if (receipts.size === 0) return [];
  const rows = new Map<string, CountedRow[]>();
  for (const records of tablesOf(context.ledger, 'projects')) {
    if (records.columns.fundsTotal ?? records.columns.fundsYear) continue;
    const { identityAt } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const identity = identityAt(record);
      if (!identity || !receipts.has(identity)) continue;
      const same = rows.get(identity);
      if (same) same.push({ records, record });
      else rows.set(identity, [{ records, record }]);
    }
  }
  return [...rows].flatMap(([identity, of]) => {
    const kindOf = ({ records, record }: CountedRow) => context.facts(records).kinds[record] ?? 'none';
    const row = of.find((each) => kindOf(each) === 'formal') ?? of[0];
    if (!row) return [];
    const counted = of.filter((each) => each === row || kindOf(each) === 'supplement');
    const amounts = counted.flatMap(({ records, record }) => records.columns.amount?.exact(record) ?? []);
    const paid = receipts.get(identity) ?? [];
    return [
      {
        row,
        kind: kindOf(row),
        terminated: context.facts(row.records).terminated[row.record] === 1,
        receipts: paid,
        received: paid.reduce((sum, each) => sum.plus(amountOf(each) ?? 0), new Decimal(0)),
        contract: amounts.length > 0 ? amounts.reduce((sum, amount) => sum.plus(amount)) : undefined,
      },
    ];
  });
}

function receiptsByProject(context: LedgerContext): ReadonlyMap<string, readonly CountedRow[]> {
  const found = new Map<string, CountedRow[]>();
  for (const records of tablesOf(context.ledger, 'receipts')) {
    const { received, receivedOn } = records.columns;
    if (!received) continue;
    const { identityAt } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const identity = identityAt(record);
      if (
        !identity ||
        !((received.fen[record] ?? NaN) > 0) ||
        (receivedOn?.from[record] ?? NaN) > context.asOf
      )
        continue;
      const rows = found.get(identity);
      if (rows) rows.push({ records, record });
      else found.set(identity, [{ records, record }]);
    }
  }
  return found;
}

function amountOf({ records, record }: CountedRow): Decimal | undefined {
  return records.columns.received?.exact(record);
}
