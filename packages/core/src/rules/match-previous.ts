import type { CountedRow } from '../indicators/counting/counted';
import type { LedgerContext } from '../indicators/ledger-context';
import type { Ledger } from '../model/ledger';
import { tablesOf } from '../model/ledger';
import type { Records } from '../model/records';

const indexes = new WeakMap<Ledger, ReadonlyMap<string, CountedRow | undefined>>();

/**
 * The records of a table with their row in last period's workbook (上期台账): same project, same kind of contract.
 * A project that stands twice in either period is left out, since nobody can say which row became which. With `converted`
 * also a project that stood once under another kind (框架 → 正式).
 */
export function* matchPrevious(
  records: Records,
  context: LedgerContext,
  { converted = false }: { readonly converted?: boolean } = {},
): Generator<{ readonly record: number; readonly before: CountedRow }> {
  if (!context.previous) return;
  const past = indexOf(context.previous, context);
  const present = indexOf(context.ledger, context);
  const { identityAt, kinds } = context.facts(records);
  for (let record = 0; record < records.length; record++) {
    const key = keyOf(identityAt(record), kinds[record]);
    const before = key && past.get(key);
    if (key && before && present.get(key)) yield { record, before };
    if (!converted || !key || past.has(key)) continue;
    const any = keyOf(identityAt(record), ANY);
    const once = past.get(any);
    if (once && present.get(any)) yield { record, before: once };
  }
}

function indexOf(ledger: Ledger, context: LedgerContext): ReadonlyMap<string, CountedRow | undefined> {
  let index = indexes.get(ledger);
  if (!index) indexes.set(ledger, (index = build(ledger, context)));
  return index;
}

/** Any kind of contract. */
const ANY = 'any';

/** Rows by project and kind, and by project alone; undefined for a project that stands twice. */
function build(ledger: Ledger, context: LedgerContext): ReadonlyMap<string, CountedRow | undefined> {
  const index = new Map<string, CountedRow | undefined>();
  for (const records of tablesOf(ledger, 'projects')) {
    const { identityAt, kinds } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const key = keyOf(identityAt(record), kinds[record]);
      const any = keyOf(identityAt(record), ANY);
      for (const each of key ? [key, any] : [])
        index.set(each, index.has(each) ? undefined : { records, record });
    }
  }
  return index;
}

function keyOf(identity: string | undefined, kind: string | undefined): string {
  return identity ? `${kind ?? 'none'}\u0000${identity}` : '';
}
