import { partsOf } from '../../model/day';
import { tablesOf } from '../../model/ledger';
import type { CountedRow } from '../counting/counted';
import { projectNumbers } from '../counting/project-numbers';
import type { LedgerContext } from '../ledger-context';

/** The rows whose 当年到位 counts in the reporting year: each project once, without the terminated. */
export function fundsRows(context: LedgerContext): readonly CountedRow[] {
  const { year } = partsOf(context.asOf);
  const projects = projectNumbers(context);
  const seen = new Set<number>();
  return tablesOf(context.ledger, 'projects').flatMap((records) => {
    const funds = records.columns.fundsYear;
    if (!funds || (records.year !== undefined && records.year !== year)) return [];
    const { terminated } = context.facts(records);
    const numbers = projects.of(records);
    return records.rows.flatMap((_, record): CountedRow[] => {
      const project = numbers[record] ?? -1;
      if (terminated[record] || Number.isNaN(funds.fen[record] ?? NaN) || seen.has(project)) return [];
      if (project >= 0) seen.add(project);
      return [{ records, record }];
    });
  });
}
