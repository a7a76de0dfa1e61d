import { ahead } from '../../indicators/ahead';
import { completion } from '../../indicators/completion';
import { growth } from '../../indicators/growth';
import type { LedgerContext } from '../../indicators/ledger-context';
import { districtTargets, type Target, type TargetFor } from '../../indicators/targets';
import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import { inUnit } from '../../model/money';
import { map, type Outcome } from '../../model/outcome';
import { lastYear } from '../compose/summary-figures';
import { unitCredit } from '../league/credit';
import { unitContenders } from '../league/unit-contenders';
import { achievements, nothing, type Achievements, type Performance } from '../league/performance';

/** An indicator of a unit against its target: amounts in 亿元, rates as fractions; null where there is none. */
export interface Progress {
  readonly month: number | null;
  readonly actual: number;
  readonly target: number | null;
  readonly completion: number | null;
  /** Percentage points ahead of the time progress. */
  readonly ahead: number | null;
  readonly lastYear: number | null;
  readonly growth: number | null;
}

/** A unit's year (单位进度), or the whole district's. */
export interface UnitProgress {
  readonly name: string;
  readonly formalCount: number;
  readonly contracts: Progress;
  readonly funds: Progress;
  readonly cells: readonly CellAddress[];
}

export const DISTRICT = '全区';

/** The district first, then its units in the order of the targets and the ledger. */
export function unitProgress(context: LedgerContext): readonly UnitProgress[] {
  const whole = () => [{ name: DISTRICT, share: new Decimal(1) }];
  const past = lastYear(context);
  const district = ofEach(
    context,
    [DISTRICT],
    achievements(context, 'unit', whole),
    achievements(past, 'unit', whole),
    () => districtTargets(context),
  );
  const { names, targets, done } = unitContenders(context);
  const units = ofEach(
    context,
    names,
    done,
    achievements(past, 'unit', unitCredit(context)),
    (name) => targets.get(name) ?? {},
  );
  return [...district, ...units];
}

function ofEach(
  context: LedgerContext,
  names: readonly string[],
  now: Achievements,
  past: Achievements,
  targetsOf: (name: string) => Partial<Record<TargetFor, Target>>,
): readonly UnitProgress[] {
  const hasPast = past.achievers.size > 0;
  return names.map((name) => {
    const achiever = now.achievers.get(name);
    const targets = targetsOf(name);
    const progress = (
      read: (performance: Performance) => Decimal | undefined,
      target: Target | undefined,
      knowsMonth = true,
    ) => {
      const actual = read(achiever?.now ?? nothing()) ?? new Decimal(0);
      const before = read(achiever?.before ?? nothing()) ?? new Decimal(0);
      const base = hasPast ? (read(past.achievers.get(name)?.now ?? nothing()) ?? new Decimal(0)) : undefined;
      return {
        month: knowsMonth ? yi(actual.minus(before)) : null,
        actual: yi(actual) ?? 0,
        target: yi(target?.yuan),
        completion: number(completion.of({ actual, target: target?.yuan })),
        ahead: number(
          map(ahead.of({ actual, target: target?.yuan, asOf: context.asOf }), (fraction) =>
            fraction.times(100),
          ),
        ),
        lastYear: yi(base),
        growth: number(growth.of({ current: actual, base })),
      };
    };
    return {
      name,
      formalCount: achiever?.now.formalCount.toNumber() ?? 0,
      contracts: progress(({ formalAmount }) => formalAmount, targets.contracts),
      funds: progress(({ fundsYear }) => fundsYear, targets.funds, now.knowsMonthFunds),
      cells: [
        ...(achiever?.cells ?? []),
        ...(achiever?.fundsCells ?? []),
        ...[targets.contracts, targets.funds].flatMap((target) => target?.cells ?? []),
      ],
    };
  });
}

function yi(yuan: Decimal | undefined): number | null {
  return yuan ? inUnit(yuan, '亿元').toNumber() : null;
}

function number(outcome: Outcome<Decimal>): number | null {
  return outcome.kind === 'value' ? outcome.value.toDecimalPlaces(12).toNumber() : null;
}
