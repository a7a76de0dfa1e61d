import { tablesOf } from '../../model/ledger';
import type { LedgerContext } from '../ledger-context';
import type { CountedRow } from './counted';

const known = new WeakMap<LedgerContext, readonly (readonly CountedRow[])[]>();

/**
 * Projects that stand in more than one row (同一项目的多行), in any sheet and of any kind, terminated ones left out.
 * Found once for a context, for all rules that look at the rows of one project together.
 */
export function repeatedProjects(context: LedgerContext): readonly (readonly CountedRow[])[] {
  let groups = known.get(context);
  if (!groups) known.set(context, (groups = group(context)));
  return groups;
}

function group(context: LedgerContext): readonly (readonly CountedRow[])[] {
  const first = new Map<string, CountedRow | CountedRow[]>();
  const repeated: CountedRow[][] = [];
  for (const records of tablesOf(context.ledger, 'projects')) {
    const { identities, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const identity = identities[record];
      if (!identity || terminated[record]) continue;
      const row = { records, record };
      const earlier = first.get(identity);
      if (!earlier) first.set(identity, row);
      else if (Array.isArray(earlier)) earlier.push(row);
      else {
        const rows = [earlier, row];
        first.set(identity, rows);
        repeated.push(rows);
      }
    }
  }
  return repeated;
}
