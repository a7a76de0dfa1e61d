import type { CountedRow } from '../../indicators/counting/counted';
import { repeatedProjects } from '../../indicators/counting/repeated-projects';
import { groupOf, type Dimension } from '../../indicators/ledger/dimension';
import { tablesOf } from '../../model/ledger';
import type { CheckContext } from '../rule';
import { viewsAmong } from './views';

/** The rows of the ledgers by what a summary may list (汇总口径). */
export interface Grouping {
  readonly by: Dimension | 'sheet';
  /** A name without spaces → its rows. */
  readonly groups: ReadonlyMap<string, readonly CountedRow[]>;
}

const BY: readonly Dimension[] = ['unit', 'place', 'industry'];

/** The groupings that a summary may be one of: by sheet (one a town), by unit, by place, by industry. */
export function ledgerGroups(context: CheckContext): readonly Grouping[] {
  const all = tablesOf(context.ledger, 'projects');
  const views = viewsAmong(all, repeatedProjects(context));
  // What a sheet of all projects shows, the towns' sheets hold.
  const tables = all.filter((records) => !views.has(records));
  const bySheet = new Map<string, CountedRow[]>();
  const others = BY.map(() => new Map<string, CountedRow[]>());
  for (const records of tables) {
    const groups = BY.map((by) => groupOf(context, by)(records));
    for (let record = 0; record < records.length; record++) {
      add(bySheet, ofSheet(records.sheet), { records, record });
      groups.forEach((group, index) => {
        const name = group?.(record);
        if (name !== undefined) add(others[index] ?? new Map(), plainLabel(name), { records, record });
      });
    }
  }
  const found = BY.map((by, index): Grouping => ({ by, groups: others[index] ?? new Map() }));
  return bySheet.size > 1 ? [{ by: 'sheet', groups: bySheet }, ...found] : found;
}

/** A name as it is compared: width and spaces aside. */
export function plainLabel(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

/** The name in a sheet's name: 1.石会镇, 石会镇台账. */
function ofSheet(sheet: string): string {
  const name = plainLabel(sheet).replace(/^[\d.、()-]+/, '');
  return name.replace(/(?<=.{2})(?:项目|招商|引资|签约)*(?:台账|表|明细|清单|情况|汇总)$/, '') || name;
}

function add(groups: Map<string, CountedRow[]>, name: string, row: CountedRow): void {
  const rows = groups.get(name);
  if (rows) rows.push(row);
  else groups.set(name, [row]);
}
