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
  | 'zero-whole'
  | 'no-month-left'
  | 'across-definitions';

/** The sentence for each reason. */
export const UNDEFINED_REASONS: Readonly<Record<UndefinedReason, string>> = {
  'zero-target': '目标为零，完成率没有意义',
  'negative-target': '目标为负数，完成率没有意义',
  'zero-base': '同期基数为零，增速没有意义',
  'negative-base': '同期基数为负数，增速不可比',
  'zero-whole': '总体为零，比重没有意义',
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
