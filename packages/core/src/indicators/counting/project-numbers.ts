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
  const tables = tablesOf(context.ledger, 'projects').map((records) => ({
    records,
    identityAt: context.facts(records).identityAt,
  }));
  // By number the row where the project stood first: its table, and its record there.
  const table: number[] = [];
  const first: number[] = [];
  const index = new TextIndex((number) => tables[table[number] ?? -1]?.identityAt(first[number] ?? -1) ?? '');
  const byTable = new Map<Records, Int32Array>();
  for (const [at, { records, identityAt }] of tables.entries()) {
    const numbers = new Int32Array(records.length).fill(-1);
    for (let record = 0; record < records.length; record++) {
      const identity = identityAt(record);
      if (identity === '') continue;
      const number = index.numberOf(identity);
      numbers[record] = number;
      if (number === table.length) {
        table.push(at);
        first.push(record);
      }
    }
    byTable.set(records, numbers);
  }
  return { count: index.size, of: (records) => byTable.get(records) ?? NO_NUMBERS };
}
