import type { CountedRow } from '../indicators/counting/counted';
import type { LedgerContext } from '../indicators/ledger-context';
import type { Ledger } from '../model/ledger';
import { tablesOf } from '../model/ledger';
import type { Records } from '../model/records';

const indexes = new WeakMap<Ledger, ReadonlyMap<string, CountedRow | undefined>>();

/**
 * The records of a table with their row in last period's workbook (上期台账): same project, same kind of contract.
 * A project that stands twice in either period is left out, since nobody can say which row became which.
 */
export function* matchPrevious(
  records: Records,
  context: LedgerContext,
): Generator<{ readonly record: number; readonly before: CountedRow }> {
  if (!context.previous) return;
  const past = indexOf(context.previous, context);
  const present = indexOf(context.ledger, context);
  const { identityAt, kinds } = context.facts(records);
  for (let record = 0; record < records.length; record++) {
    const key = keyOf(identityAt(record), kinds[record]);
    const before = key && past.get(key);
    if (key && before && present.get(key)) yield { record, before };
  }
}

function indexOf(ledger: Ledger, context: LedgerContext): ReadonlyMap<string, CountedRow | undefined> {
  let index = indexes.get(ledger);
  if (!index) indexes.set(ledger, (index = build(ledger, context)));
  return index;
}

/** Rows by project and kind; undefined for a project that stands twice. */
function build(ledger: Ledger, context: LedgerContext): ReadonlyMap<string, CountedRow | undefined> {
  const index = new Map<string, CountedRow | undefined>();
  for (const records of tablesOf(ledger, 'projects')) {
    const { identityAt, kinds } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const key = keyOf(identityAt(record), kinds[record]);
      if (key) index.set(key, index.has(key) ? undefined : { records, record });
    }
  }
  return index;
}

function keyOf(identity: string | undefined, kind: string | undefined): string {
  return identity ? `${kind ?? 'none'}\u0000${identity}` : '';
}
