import type { Day } from '../../model/day';
import { dayOf, partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { unknown, value, type Outcome } from '../../model/outcome';
import type { CountedProject } from '../counting/counted';
import { signedProjects } from '../counting/signed-projects';
import { knownSumOfFormal, knownSumOfFrameworks } from '../counting/sum-amounts';
import type { LedgerContext } from '../ledger-context';

/** The part of the reporting year that counts, up to the reporting date (统计期间). */
export type SelectedPeriod = '本年' | '本半年' | '本季度' | '本月';

/** Which of the year's projects are meant (统计口径). */
export interface Selection {
  /** `both`: formal contracts and frameworks; `all`: whatever was signed. */
  readonly kind: 'all' | 'formal' | 'framework' | 'both';
  readonly industrial: boolean;
  readonly period: SelectedPeriod;
}

/** The projects of a selection, each once. Unknown where the ledger has no column that tells. */
export function selectedProjects(
  context: LedgerContext,
  { kind, industrial, period }: Selection,
): Outcome<readonly CountedProject[]> {
  const tables = tablesOf(context.ledger, 'projects');
  const signed = signedProjects(context);
  const known = (says: (table: (typeof tables)[number]) => boolean) =>
    signed.length === 0 || tables.some(says);
  if (kind !== 'all' && !known((table) => context.facts(table).kinds.some((each) => each !== 'none')))
    return unknown('合同类型列');
  if (
    industrial &&
    !tables.some((table) => context.facts(table).industrial.some((says) => says !== undefined))
  )
    return unknown('是否工业或产业类别列');
  if (period !== '本年' && !tables.some(({ columns }) => columns.signedOn)) return unknown('签约时间列');
  const from = firstDay(context.asOf, period);
  return value(
    signed.filter((project) => {
      const { records, record } = project.row;
      if (
        kind === 'both'
          ? project.kind !== 'formal' && project.kind !== 'framework'
          : kind !== 'all' && project.kind !== kind
      )
        return false;
      if (industrial && !context.facts(records).industrial[record]) return false;
      return period === '本年' || (records.columns.signedOn?.from[record] ?? NaN) >= from;
    }),
  );
}

/** The contract amount of selected projects (合同额), in yuan: formal by contract, frameworks by contract or plan. */
export function selectedAmount(
  context: LedgerContext,
  projects: readonly CountedProject[],
): Outcome<Decimal> {
  if (!tablesOf(context.ledger, 'projects').some(({ columns }) => columns.amount ?? columns.planned))
    return unknown('合同额列');
  const of = (kind: string) => projects.filter((project) => project.kind === kind);
  const [formal, frameworks] = [knownSumOfFormal(of('formal')), knownSumOfFrameworks(of('framework'))];
  if (!formal && !frameworks && projects.length > 0) return unknown('合同额（所计项目都没有填写）');
  const nothing = new Decimal(0);
  return value((formal ?? nothing).plus(frameworks ?? nothing));
}

/** The first day of the period that a day lies in. */
function firstDay(asOf: Day, period: SelectedPeriod): Day {
  const { year, month } = partsOf(asOf);
  const months = { 本年: 12, 本半年: 6, 本季度: 3, 本月: 1 }[period];
  return dayOf(year, month - ((month - 1) % months), 1) ?? asOf;
}
