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

/** Numbers the projects of a workbook by their identities; found once for a context. */
export function projectNumbers(context: LedgerContext): ProjectNumbers {
  let numbers = known.get(context);
  if (!numbers) known.set(context, (numbers = number(context)));
  return numbers;
}

function number(context: LedgerContext): ProjectNumbers {
  const index = new TextIndex();
  const byTable = new Map<Records, Int32Array>();
  for (const records of tablesOf(context.ledger, 'projects')) {
    const { identities } = context.facts(records);
    const numbers = new Int32Array(records.length).fill(-1);
    for (let record = 0; record < records.length; record++) {
      const identity = identities[record];
      if (identity) numbers[record] = index.numberOf(identity);
    }
    byTable.set(records, numbers);
  }
  return { count: index.size, of: (records) => byTable.get(records) ?? NO_NUMBERS };
}
