import { fullMonths, type Day } from '../../model/day';
import { tablesOf } from '../../model/ledger';
import type { DateSpan } from '../../model/span';
import { talksIdle } from '../../policies/talks-idle';
import type { CountedRow } from '../counting/counted';
import { creditedUnit } from '../credited-units';
import type { LedgerContext } from '../ledger-context';
import type { Light } from '../project/light-rules';

/** A project in talks (在谈项目). */
export interface TalkedProject extends CountedRow {
  readonly project: string;
  readonly unit: string;
  /** In yuan; undefined where none is written. */
  readonly planned: ReturnType<NonNullable<CountedRow['records']['columns']['planned']>['exact']>;
  readonly lastProgress: Day | undefined;
  /** Full months without progress; undefined where no progress is dated. */
  readonly idleMonths: number | undefined;
  /** By the parameter 在谈项目无进展期限; undefined where no progress is dated. */
  readonly light: Light | undefined;
  readonly plannedSigning: DateSpan | undefined;
  readonly stage: string;
}

/** The projects in talks (在谈项目库), those without progress for longest first. */
export function pipeline(context: LedgerContext): readonly TalkedProject[] {
  const credited = creditedUnit(context.ledger);
  const limits = context.policy(talksIdle);
  const talks = tablesOf(context.ledger, 'talks').flatMap((records) => {
    const { project, unit, amount, planned, lastProgressOn, plannedSignOn, stage } = records.columns;
    const { terminated } = context.facts(records);
    return records.rows.flatMap((_, record): TalkedProject[] => {
      if (terminated[record]) return [];
      const last = lastProgressOn?.span(record)?.to;
      const idleMonths = last === undefined ? undefined : Math.max(0, fullMonths(last, context.asOf));
      return [
        {
          records,
          record,
          project: project?.text(record) ?? '',
          unit: credited(unit?.text(record) ?? ''),
          planned: (amount ?? planned)?.exact(record),
          lastProgress: last,
          idleMonths,
          light: idleMonths === undefined ? undefined : lightAfter(idleMonths, limits),
          plannedSigning: plannedSignOn?.span(record),
          stage: stage?.text(record) ?? '',
        },
      ];
    });
  });
  return talks.sort((a, b) => (b.idleMonths ?? -1) - (a.idleMonths ?? -1));
}

/** Yellow and red from their month on, out of the pool beyond the last one (黄灯、红灯、移出). */
function lightAfter(
  months: number,
  [yellow = Infinity, red = Infinity, out = Infinity]: readonly number[],
): Light {
  if (months > out) return '移出';
  if (months >= red) return '红灯';
  return months >= yellow ? '黄灯' : '绿灯';
}
