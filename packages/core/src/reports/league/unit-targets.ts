import { creditedUnit } from '../../indicators/credited-units';
import type { LedgerContext } from '../../indicators/ledger-context';
import type { Target, TargetFor } from '../../indicators/targets';
import { partsOf } from '../../model/day';
import { tablesOf } from '../../model/ledger';
import { AMOUNT_UNITS, money, type AmountUnit } from '../../model/money';
import { setTargets } from '../../rules/targets-set';

/** The targets of one unit (单位目标), by what they are set for. */
export type UnitTargets = Readonly<Partial<Record<TargetFor, Target>>>;

/**
 * The targets of the reporting year by unit, under the directory's names; the whole district's are left out. A target
 * that is given in several rows is their sum.
 */
export function unitTargets(context: LedgerContext): ReadonlyMap<string, UnitTargets> {
  const { year } = partsOf(context.asOf);
  const credited = creditedUnit(context.ledger);
  const found = new Map<string, Partial<Record<TargetFor, Target>>>();
  const set = tablesOf(context.ledger, 'targets').flatMap(setTargets);
  for (const { cell, unitName, whole, of, year: stated, printed, unit } of set) {
    const itsYear = /\d{4}/.exec(stated)?.[0];
    if (!of || whole || !(unit in AMOUNT_UNITS)) continue;
    if (itsYear !== undefined && Number(itsYear) !== year) continue;
    const name = credited(unitName);
    const targets = found.get(name) ?? {};
    const known = targets[of];
    const yuan = money(printed.value, unit as AmountUnit).plus(known?.yuan ?? 0);
    targets[of] = { yuan, cells: [...(known?.cells ?? []), cell] };
    found.set(name, targets);
  }
  return found;
}
