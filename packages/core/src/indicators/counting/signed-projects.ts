import type { ContractKind } from '../../model/contract-kind';
import { tablesOf } from '../../model/ledger';
import type { Records } from '../../model/records';
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

/** A project that is its own row: of a million of them half the memory. */
class SignedProject implements CountedProject, CountedRow {
  increments = NO_ROWS;

  constructor(
    public kind: ContractKind,
    public records: Records,
    public record: number,
  ) {}

  get row(): CountedRow {
    return this;
  }

  /** Lets another row stand for the project; where it was its own supplement, that stays what it was. */
  standBy(kind: ContractKind, records: Records, record: number): void {
    const former = { records: this.records, record: this.record };
    this.increments = this.increments.map((row) => (row === this ? former : row));
    this.kind = kind;
    this.records = records;
    this.record = record;
  }
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
  const projects: SignedProject[] = [];
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
        const own = new SignedProject(kind, records, record);
        if (kind === 'supplement') own.increments = [own];
        projects.push(own);
      } else if (kind === 'supplement') project.increments = [...project.increments, { records, record }];
      else if (RANK[kind] > RANK[project.kind]) project.standBy(kind, records, record);
    }
  }
  return projects;
}
