import { BEFORE_START } from '../../model/before-start';
import { fullMonths, type Day } from '../../model/day';
import { endOfTerm, lastOverdue } from '../../model/deadline';
import { tablesOf } from '../../model/ledger';
import type { Records } from '../../model/records';
import type { DateSpan } from '../../model/span';
import { startDeadline } from '../../policies/start-deadline';
import type { CountedRow } from '../counting/counted';
import type { LedgerContext } from '../ledger-context';

/** A formal contract past the deadline for starting (签约超期未开工). */
export interface OverdueProject extends CountedRow {
  readonly signed: DateSpan;
  /** The day by which it should have started. */
  readonly due: Day;
  /** Full months since it was signed. */
  readonly monthsSince: number;
  readonly daysOver: number;
}

/** All formal contracts past the deadline for starting, the longest overdue first. */
export function overdueProjects(context: LedgerContext): readonly OverdueProject[] {
  return tablesOf(context.ledger, 'projects')
    .flatMap((records) => overdueIn(records, context))
    .sort((a, b) => a.due - b.due);
}

/**
 * The formal contracts of a table that should have started by the reporting date: signed longer ago than the deadline,
 * or than the start that was agreed, with no start date and no stage that says otherwise. In the order of their rows.
 */
export function overdueIn(records: Records, context: LedgerContext): readonly OverdueProject[] {
  const { signedOn, startedOn, agreedStart, stage } = records.columns;
  if (!signedOn || !(startedOn ?? stage)) return [];
  const months = context.policy(startDeadline);
  const latest = lastOverdue(context.asOf, months);
  const { kinds, stages, terminated } = context.facts(records);
  const found: OverdueProject[] = [];
  for (let record = 0; record < records.length; record++) {
    if (!((signedOn.to[record] ?? NaN) <= latest) || kinds[record] !== 'formal' || terminated[record])
      continue;
    if (startedOn && (!Number.isNaN(startedOn.from[record] ?? NaN) || startedOn.notes.has(record))) continue;
    const now = stages[record] ?? 'unknown';
    if (!BEFORE_START.has(now) && !(now === 'unknown' && startedOn)) continue;
    const signed = signedOn.span(record);
    if (!signed) continue;
    const byPolicy = endOfTerm(signed.to, months);
    const agreed = agreedStart?.span(record)?.to;
    const due = agreed !== undefined && agreed > byPolicy ? agreed : byPolicy;
    if (due >= context.asOf) continue;
    found.push({
      records,
      record,
      signed,
      due,
      monthsSince: fullMonths(signed.to, context.asOf),
      daysOver: context.asOf - due,
    });
  }
  return found;
}
