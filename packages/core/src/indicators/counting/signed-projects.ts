import type { ContractKind } from '../../model/contract-kind';
import { tablesOf } from '../../model/ledger';
import type { LedgerContext } from '../ledger-context';
import type { CountedProject, CountedRow } from './counted';
import { projectNumbers } from './project-numbers';
import { signedInYear } from './signed-in-year';

const RANK: Readonly<Record<ContractKind, number>> = {
  formal: 5,
  framework: 4,
  intent: 3,
  unknown: 2,
  none: 1,
  supplement: 0,
};
const NO_ROWS: readonly CountedRow[] = [];
const known = new WeakMap<LedgerContext, readonly CountedProject[]>();

interface Counting {
  kind: ContractKind;
  row: CountedRow;
  increments: readonly CountedRow[];
}

/**
 * The projects signed in the reporting year up to the reporting date (当年签约项目), each once, without the
 * terminated. A framework that became a formal contract in the same year counts as formal only. Counted once for a
 * context, for all figures and rules.
 */
export function signedProjects(context: LedgerContext): readonly CountedProject[] {
  let projects = known.get(context);
  if (!projects) known.set(context, (projects = count(context)));
  return projects;
}

function count(context: LedgerContext): readonly CountedProject[] {
  const projects: Counting[] = [];
  const numbered = projectNumbers(context);
  const places = new Int32Array(numbered.count).fill(-1);
  for (const records of tablesOf(context.ledger, 'projects')) {
    const { kinds, terminated } = context.facts(records);
    const signed = signedInYear(records, context.asOf);
    const numbers = numbered.of(records);
    for (let record = 0; record < records.length; record++) {
      if (terminated[record] || !signed(record)) continue;
      const kind = kinds[record] ?? 'none';
      const number = numbers[record] ?? -1;
      const place = number < 0 ? -1 : (places[number] ?? -1);
      const project = projects[place];
      if (!project) {
        // A row without a name is a project by itself.
        if (number >= 0) places[number] = projects.length;
        const row = { records, record };
        projects.push({ kind, row, increments: kind === 'supplement' ? [row] : NO_ROWS });
      } else if (kind === 'supplement') project.increments = [...project.increments, { records, record }];
      else if (RANK[kind] > RANK[project.kind]) {
        project.kind = kind;
        project.row = { records, record };
      }
    }
  }
  return projects;
}
