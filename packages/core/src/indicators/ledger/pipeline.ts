import { fullMonths, type Day } from '../../model/day';
import { tablesOf } from '../../model/ledger';
import type { DateSpan } from '../../model/span';
import type { CountedRow } from '../counting/counted';
import { creditedUnit } from '../credited-units';
import type { LedgerContext } from '../ledger-context';

/** A project in talks (在谈项目). */
export interface TalkedProject extends CountedRow {
  readonly project: string;
  readonly unit: string;
  /** In yuan; undefined where none is written. */
  readonly planned: ReturnType<NonNullable<CountedRow['records']['columns']['planned']>['exact']>;
  readonly lastProgress: Day | undefined;
  /** Full months without progress; undefined where no progress is dated. */
  readonly idleMonths: number | undefined;
  readonly plannedSigning: DateSpan | undefined;
  readonly stage: string;
}

/** The projects in talks (在谈项目库), those without progress for longest first. */
export function pipeline(context: LedgerContext): readonly TalkedProject[] {
  const credited = creditedUnit(context.ledger);
  const talks = tablesOf(context.ledger, 'talks').flatMap((records) => {
    const { project, unit, amount, planned, lastProgressOn, plannedSignOn, stage } = records.columns;
    const { terminated } = context.facts(records);
    return records.rows.flatMap((_, record): TalkedProject[] => {
      if (terminated[record]) return [];
      const last = lastProgressOn?.span(record)?.to;
      return [
        {
          records,
          record,
          project: project?.text(record) ?? '',
          unit: credited(unit?.text(record) ?? ''),
          planned: (amount ?? planned)?.exact(record),
          lastProgress: last,
          idleMonths: last === undefined ? undefined : Math.max(0, fullMonths(last, context.asOf)),
          plannedSigning: plannedSignOn?.span(record),
          stage: stage?.text(record) ?? '',
        },
      ];
    });
  });
  return talks.sort((a, b) => (b.idleMonths ?? -1) - (a.idleMonths ?? -1));
}
