/**
 * What a figure can be (结果): a value; unknown, because an input is missing, which is named; or undefined,
 * because the formula has no answer (目标为零, 基数为零). Blank is never zero.
 */
export type Outcome<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] }
  | { readonly kind: 'undefined'; readonly why: UndefinedReason };

/** Why a formula has no answer. */
export type UndefinedReason =
  | 'zero-target'
  | 'negative-target'
  | 'zero-base'
  | 'negative-base'
  | 'zero-previous'
  | 'negative-previous'
  | 'not-doubling'
  | 'no-base-behind'
  | 'no-target-behind'
  | 'zero-whole'
  | 'negative-whole'
  | 'no-best'
  | 'no-denominator'
  | 'time-not-begun'
  | 'least-above-most'
  | 'no-month-left'
  | 'across-definitions';

/** The sentence for each reason. */
export const UNDEFINED_REASONS: Readonly<Record<UndefinedReason, string>> = {
  'zero-target': '目标为零，完成率没有意义',
  'negative-target': '目标为负数，完成率没有意义',
  'zero-base': '同期基数为零，增速没有意义',
  'negative-base': '同期基数为负数，增速不可比',
  'zero-previous': '上期数为零，增速没有意义',
  'negative-previous': '上期数为负数，增速不可比',
  'not-doubling': '本期数和基期数都大于零，才谈得上翻番',
  'no-base-behind': '增速为 −100% 或更低，推不出同期数',
  'no-target-behind': '完成率不大于零，推不出目标数',
  'zero-whole': '总体为零，比重没有意义',
  'negative-whole': '总体为负数，比重没有意义',
  'no-best': '本组最高数不大于零，相对得分没有意义',
  'no-denominator': '分母为零：没有符合条件的合同，比率没有意义',
  'time-not-begun': '序时进度为零，序时比没有意义',
  'least-above-most': '最低数大于最高数，请对调',
  'no-month-left': '全年已经结束，没有剩余月份',
  'across-definitions': '两期统计口径不同，不能比较',
};

export function value<T>(v: T): Outcome<T> {
  return { kind: 'value', value: v };
}

export function unknown(...missing: string[]): Outcome<never> {
  return { kind: 'unknown', missing };
}

export function undefinedBecause(why: UndefinedReason): Outcome<never> {
  return { kind: 'undefined', why };
}

/** The outcome of a function of a value; unknown and undefined pass through. */
export function map<T, U>(outcome: Outcome<T>, f: (v: T) => U): Outcome<U> {
  return outcome.kind === 'value' ? value(f(outcome.value)) : outcome;
}

/** The sentence for an outcome that is no value; undefined for a value. */
export function reasonOf(outcome: Outcome<unknown>): string | undefined {
  switch (outcome.kind) {
    case 'value':
      return undefined;
    case 'unknown':
      return `缺少：${outcome.missing.join('、')}`;
    case 'undefined':
      return UNDEFINED_REASONS[outcome.why];
  }
}
