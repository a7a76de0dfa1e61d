import { answerableUnits } from '../../indicators/answerable-units';
import { creditedUnit } from '../../indicators/credited-units';
import type { LedgerContext } from '../../indicators/ledger-context';
import { unitGroups } from '../../indicators/unit-directory';
import { rankingExempt } from '../../policies/ranking-exempt';
import { unitCredit } from './credit';
import { achievements, type Achievements } from './performance';
import type { Contender } from './rank';
import { unitTargets, type UnitTargets } from './unit-targets';

/** The units of a workbook with what they did and what they were given to do. */
export interface UnitContenders {
  /** Those that answer for targets first, then whoever else the ledger credits. */
  readonly names: readonly string[];
  readonly contenders: readonly Contender[];
  readonly done: Achievements;
  readonly targets: ReadonlyMap<string, UnitTargets>;
}

/** Every unit that answers for a target or is credited with a project. */
export function unitContenders(context: LedgerContext): UnitContenders {
  const credited = creditedUnit(context.ledger);
  const done = achievements(context, 'unit', unitCredit(context));
  const targets = unitTargets(context);
  const groups = unitGroups(context.ledger);
  const exempt = new Set(context.policy(rankingExempt).map(credited));
  const names = [
    ...new Set([
      ...answerableUnits(context.ledger).map(credited),
      ...targets.keys(),
      ...done.achievers.keys(),
    ]),
  ];
  const contenders = names.map((name) => ({
    name,
    group: groups.get(name) ?? '',
    targets: targets.get(name) ?? {},
    exempt: exempt.has(name),
  }));
  return { names, contenders, done, targets };
}
