import type { Day } from '../model/day';
import type { Ledger } from '../model/ledger';
import type { Records } from '../model/records';
import type { Policy } from '../policies/policy';
import { policyReader, type PolicySettings } from '../policies/policy-settings';
import { deriveFacts } from '../reading/facts/derive-facts';
import type { Facts } from '../reading/facts/facts';
import { earlierEditions, type EarlierEdition } from './monthly-editions';

/** What every figure and every rule is computed from. */
export interface LedgerContext {
  /** The reporting date (统计截止日). */
  readonly asOf: Day;
  /** The workbook without what `earlier` lists. */
  readonly ledger: Ledger;
  /** Tables that a later month's sheet holds again: they are neither counted nor checked. */
  readonly earlier: readonly EarlierEdition[];
  /** Last period's workbook (上期台账), when given. */
  readonly previous?: Ledger;
  /** A parameter's value on the reporting date, as the bureau set it. */
  policy<T>(policy: Policy<T>): T;
  /** Derived facts of a table (contract kind, stage, identity …), computed once. */
  facts(records: Records): Facts;
}

export interface ContextOptions {
  readonly asOf: Day;
  readonly previous?: Ledger;
  /** Parameters as the bureau set them (招商参数). */
  readonly policies?: PolicySettings;
}

/** The context of a workbook on a reporting date. Derived facts are computed once and shared. */
export function contextOf(ledger: Ledger, { asOf, previous, policies }: ContextOptions): LedgerContext {
  const derived = new Map<Records, Facts>();
  const earlier = earlierEditions(ledger, asOf);
  return {
    asOf,
    ledger: without(ledger, earlier),
    earlier,
    ...(previous && { previous: without(previous, earlierEditions(previous, asOf)) }),
    policy: policyReader(asOf, policies),
    facts(records) {
      const known = derived.get(records);
      if (known) return known;
      const facts = deriveFacts(records);
      derived.set(records, facts);
      return facts;
    },
  };
}

function without(ledger: Ledger, earlier: readonly EarlierEdition[]): Ledger {
  if (earlier.length === 0) return ledger;
  const left = new Set(earlier.map(({ records }) => records));
  return { ...ledger, tables: ledger.tables.filter((records) => !left.has(records)) };
}
