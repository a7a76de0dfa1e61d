import type { Mention } from '../binding/mention';
import type { LedgerKey } from './ledger-figure';

/** Figures that a sentence names in words of their own, by the words before and after them. */
const NAMED: readonly {
  readonly key: LedgerKey;
  readonly kind: Mention['kind'];
  readonly lead: RegExp;
  readonly tail?: RegExp;
}[] = [
  { key: 'answerableUnits', kind: 'count', lead: /承担任务的$/, tail: /^单位/ },
  { key: 'idleUnits', kind: 'count', lead: /^$/, tail: /^单位[^，。；]{0,6}既无正式合同[也又]无到位资金/ },
  { key: 'overdueCount', kind: 'count', lead: /(?:超过期限|超期)仍?未开工的正式合同(?:项目)?$/ },
  { key: 'otherCount', kind: 'count', lead: /意向书等其他项目$/ },
  { key: 'fundsFromBefore', kind: 'amount', lead: /年以前签约的?项目[^，。；]{0,4}到位(?:资金)?$/ },
];

/** The key of a figure that is named so, or that is the share of the one before it. */
export function namedKey({ kind, lead, tail }: Mention, before: LedgerKey | null): LedgerKey | null {
  const named = NAMED.find(
    (each) => each.kind === kind && each.lead.test(lead) && (each.tail?.test(tail) ?? true),
  );
  if (named) return named.key;
  return before === 'fundsFromBefore' && kind === 'percent' && /^占(?:比|到位资金的?)?$/.test(lead)
    ? 'fundsFromBeforeShare'
    : null;
}
