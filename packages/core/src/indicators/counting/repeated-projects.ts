import { tablesOf } from '../../model/ledger';
import type { LedgerContext } from '../ledger-context';
import type { CountedRow } from './counted';
import { projectNumbers } from './project-numbers';

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
  const projects = projectNumbers(context);
  const tables = tablesOf(context.ledger, 'projects');
  // Rows of all tables counted through: where each project stood first, and its group from the second row on.
  const first = new Int32Array(projects.count).fill(-1);
  const groups = new Map<number, CountedRow[]>();
  let before = 0;
  for (const records of tables) {
    const numbers = projects.of(records);
    const { terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const project = numbers[record] ?? -1;
      if (project < 0 || terminated[record]) continue;
      const earlier = first[project] ?? -1;
      if (earlier < 0) {
        first[project] = before + record;
        continue;
      }
      const rows = groups.get(project);
      if (rows) rows.push({ records, record });
      else groups.set(project, [rowAt(earlier), { records, record }]);
    }
    before += records.length;
  }
  return [...groups.values()];

  function rowAt(counted: number): CountedRow {
    let record = counted;
    for (const records of tables) {
      if (record < records.length) return { records, record };
      record -= records.length;
    }
    throw new RangeError(`no row ${counted}`);
  }
}
