import { hash32 } from '../../model/hash32';
import { tablesOf } from '../../model/ledger';
import type { Records } from '../../model/records';
import { RepeatedHashes } from '../../model/repeated-hashes';
import type { LedgerContext } from '../ledger-context';

/** The projects of a workbook, numbered (项目编号): one index for all that compares rows by project. */
export interface ProjectNumbers {
  /** Projects in all, and so one more than the largest number. */
  readonly count: number;
  /** By record of a table of projects: the number of its identity, the same on every sheet; -1 where it has none. */
  of(records: Records): Int32Array;
}

const known = new WeakMap<LedgerContext, ProjectNumbers>();
const NO_NUMBERS = new Int32Array(0);

/** Numbers the projects of a workbook by their identity; found once for a context. */
export function projectNumbers(context: LedgerContext): ProjectNumbers {
  let numbers = known.get(context);
  if (!numbers) known.set(context, (numbers = number(context)));
  return numbers;
}

/** A table of projects, and the numbers of its records. */
interface Table {
  readonly records: Records;
  readonly numbers: Int32Array;
  readonly identityAt: (record: number) => string;
}

/** A project that may stand in other rows too: where it stood first. */
interface Project {
  readonly number: number;
  readonly table: Table;
  readonly record: number;
}

function number(context: LedgerContext): ProjectNumbers {
  const tables = tablesOf(context.ledger, 'projects').map((records): Table => ({
    records,
    numbers: new Int32Array(records.length),
    identityAt: context.facts(records).identityAt,
  }));
  const repeated = new RepeatedHashes(tables.reduce((rows, { records }) => rows + records.length, 0));
  for (const { numbers, identityAt } of tables) {
    for (let record = 0; record < numbers.length; record++) {
      // Kept where the number will stand.
      const hash = hash32(identityAt(record));
      numbers[record] = hash;
      if (hash !== 0) repeated.add(hash);
    }
  }
  let count = 0;
  const byHash = new Map<number, Project[]>();
  for (const table of tables) {
    const { numbers } = table;
    for (let record = 0; record < numbers.length; record++) {
      const hash = numbers[record] ?? 0;
      if (hash === 0) numbers[record] = -1;
      else numbers[record] = repeated.has(hash) ? knownOrNew(table, record, hash) : count++;
    }
  }
  const byTable = new Map(tables.map(({ records, numbers }) => [records, numbers]));
  return { count, of: (records) => byTable.get(records) ?? NO_NUMBERS };

  function knownOrNew(table: Table, record: number, hash: number): number {
    const identity = table.identityAt(record);
    const projects = byHash.get(hash) ?? [];
    const known = projects.find((project) => project.table.identityAt(project.record) === identity);
    if (known) return known.number;
    projects.push({ number: count, table, record });
    byHash.set(hash, projects);
    return count++;
  }
}
