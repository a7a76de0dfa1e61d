import type { ContractKind } from '../../model/contract-kind';
import { tablesOf } from '../../model/ledger';
import type { LedgerContext } from '../ledger-context';
import type { CountedProject, CountedRow } from './counted';
import { signedInYear } from './signed-in-year';

const RANK: Readonly<Record<ContractKind, number>> = {
  formal: 5,
  framework: 4,
  intent: 3,
  unknown: 2,
  none: 1,
  supplement: 0,
};

/**
 * The projects signed in the reporting year up to the reporting date (当年签约项目), each once, without the
 * terminated. A framework that became a formal contract in the same year counts as formal only.
 */
export function signedProjects(context: LedgerContext): readonly CountedProject[] {
  const byIdentity = new Map<string, { kind: ContractKind; row: CountedRow; increments: CountedRow[] }>();
  for (const records of tablesOf(context.ledger, 'projects')) {
    const facts = context.facts(records);
    const signed = signedInYear(records, context.asOf);
    for (let record = 0; record < records.length; record++) {
      const identity = facts.identities[record] || `${records.sheet}\u0000${record}`;
      if (facts.terminated[record] || !signed(record)) continue;
      const kind = facts.kinds[record] ?? 'none';
      const row = { records, record };
      const known = byIdentity.get(identity);
      if (!known) byIdentity.set(identity, { kind, row, increments: kind === 'supplement' ? [row] : [] });
      else if (kind === 'supplement') known.increments.push(row);
      else if (RANK[kind] > RANK[known.kind]) Object.assign(known, { kind, row });
    }
  }
  return [...byIdentity].map(([identity, project]) => ({ identity, ...project }));
}
