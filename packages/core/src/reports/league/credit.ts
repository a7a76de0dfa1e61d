import { creditedUnit } from '../../indicators/credited-units';
import type { LedgerContext } from '../../indicators/ledger-context';
import { unitNames } from '../../indicators/unit-directory';
import { Decimal } from '../../model/decimal';
import { sharedCredit } from '../../policies/shared-credit';
import { splitUnits } from '../../rules/split-units';

/** Who a cell credits and with which part of the project (计入). Empty: nobody. */
export type Credit = (text: string) => readonly { readonly name: string; readonly share: Decimal }[];

const WHOLE = new Decimal(1);
const PERSONS = /[、,，;；/\n\s]+|和|与/;

/** One project credits one unit (每个项目只确定一个引资单位): a cell that names several credits none of them. */
export function unitCredit(context: LedgerContext): Credit {
  const known = unitNames(context.ledger);
  const credited = creditedUnit(context.ledger);
  return (text) => {
    const units = splitUnits(text, known);
    const [only] = units;
    return only !== undefined && units.length === 1 ? [{ name: credited(only), share: WHOLE }] : [];
  };
}

/** Persons share a project only where the policy says so; else the first named has it. */
export function personCredit(context: LedgerContext): Credit {
  const split = context.policy(sharedCredit) === '平分';
  return (text) => {
    const names = personsIn(text);
    const credited = split ? names : names.slice(0, 1);
    return credited.map((name) => ({ name, share: WHOLE.dividedBy(credited.length) }));
  };
}

/** The persons that a cell names, without the remarks in brackets. */
export function personsIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .split(PERSONS)
    .filter((name) => name !== '');
}
