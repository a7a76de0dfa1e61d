import type { Policy } from '../policies/policy';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';

/** What changes where a parameter is changed (参数的影响). */
export interface PolicyEffects {
  readonly rules: readonly Pick<Rule, 'code' | 'name'>[];
  /** Figures, lists and reports, by their Chinese names. */
  readonly figures: readonly string[];
}

/** The rules and figures that a parameter affects. */
export function policyAffects({ key, figures = [] }: Policy<unknown>): PolicyEffects {
  const readers = rules.filter(({ policies = [] }) => policies.some((policy) => policy.key === key));
  return { rules: readers.map(({ code, name }) => ({ code, name })), figures };
}
