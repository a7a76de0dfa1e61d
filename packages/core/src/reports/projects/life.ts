import type { ContractKind } from '../../model/contract-kind';
import type { DateField } from '../../model/field';
import { formatSpan } from '../../model/span';
import type { Stage } from '../../model/stage';
import type { CountedRow } from '../../indicators/counting/counted';
import type { LedgerContext } from '../../indicators/ledger-context';

/** The steps of a project's life (项目进程), in order. */
export const LIFE_STEPS = {
  lead: '线索',
  talking: '在谈',
  framework: '框架',
  formal: '正式',
  registered: '注册',
  started: '开工',
  enrolled: '入统',
  produced: '投产',
  fullCapacity: '达产',
} as const;
export type LifeStepKey = keyof typeof LIFE_STEPS;

/** A step that the ledger says was reached: with its date, or null where only 进展 says so. */
export interface LifeStep {
  readonly key: LifeStepKey;
  readonly on: string | null;
}

const KEYS = Object.keys(LIFE_STEPS) as readonly LifeStepKey[];
const DATES: Partial<Record<LifeStepKey, DateField>> = {
  registered: 'registeredOn',
  started: 'startedOn',
  enrolled: 'enrolledOn',
  produced: 'producedOn',
};
const CONTRACTS: Partial<Record<LifeStepKey, ContractKind>> = { framework: 'framework', formal: 'formal' };
/** What a stage says was reached. Enrolment is the statisticians' and follows from nothing else. */
const SAID: Partial<Record<LifeStepKey, ReadonlySet<Stage>>> = {
  lead: new Set(['lead']),
  talking: new Set(['talking']),
  registered: new Set(['registered']),
  started: new Set(['started', 'building', 'completed', 'produced', 'fullCapacity']),
  enrolled: new Set(['enrolled']),
  produced: new Set(['produced', 'fullCapacity']),
  fullCapacity: new Set(['fullCapacity']),
};

/** The steps that the rows of one project say it reached by the reporting date; what is not written is not reached. */
export function lifeOf(rows: readonly CountedRow[], context: LedgerContext): readonly LifeStep[] {
  return KEYS.flatMap((key): LifeStep[] => {
    const field = DATES[key];
    const kind = CONTRACTS[key];
    let said = false;
    for (const { records, record } of rows) {
      const { kinds, stages } = context.facts(records);
      const signed = kind !== undefined && records.kind === 'projects' && kinds[record] === kind;
      const dated = signed ? records.columns.signedOn : field && records.columns[field];
      const span = dated?.span(record);
      // A date after the reporting date is a plan.
      if (span && span.from <= context.asOf) return [{ key, on: formatSpan(span) }];
      said ||= signed && !span;
      said ||= key === 'talking' && records.kind === 'talks';
      said ||= !span && (SAID[key]?.has(stages[record] ?? 'unknown') ?? false);
    }
    return said ? [{ key, on: null }] : [];
  });
}
