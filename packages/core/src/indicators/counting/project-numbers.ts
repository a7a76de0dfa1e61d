import { tablesOf } from '../../model/ledger';
import type { Records } from '../../model/records';
import { TextIndex } from '../../model/text-index';
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

function number(context: LedgerContext): ProjectNumbers {
  const tables = tablesOf(context.ledger, 'projects');
  // By number the row where the project stood first, rows of all tables counted through.
  const first = new Int32Array(tables.reduce((rows, { length }) => rows + length, 0));
  const index = new TextIndex((project) => identityAt(first[project] ?? 0));
  const byTable = new Map<Records, Int32Array>();
  let before = 0;
  for (const records of tables) {
    const facts = context.facts(records);
    const numbers = new Int32Array(records.length).fill(-1);
    for (let record = 0; record < records.length; record++) {
      const identity = facts.identityAt(record);
      if (identity === '') continue;
      const known = index.size;
      const project = index.numberOf(identity);
      if (project === known) first[project] = before + record;
      numbers[record] = project;
    }
    byTable.set(records, numbers);
    before += records.length;
  }
  return { count: index.size, of: (records) => byTable.get(records) ?? NO_NUMBERS };

  function identityAt(row: number): string {
    let record = row;
    for (const records of tables) {
      if (record < records.length) return context.facts(records).identityAt(record);
      record -= records.length;
    }
    return '';
  }
}
