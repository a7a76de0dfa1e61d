import type { LedgerContext } from '@zhaoshang/core';

const answers = new WeakMap<LedgerContext, Map<string, unknown>>();

/**
 * An answer over a ledger, computed once for the same reading, reporting date and choices: a sheet full of figures asks
 * for the same few again and again. It goes when the reading goes.
 */
export function remembered<T>(context: LedgerContext, choices: readonly string[], compute: () => T): T {
  let known = answers.get(context);
  if (!known) answers.set(context, (known = new Map()));
  const key = choices.join('\u0000');
  if (!known.has(key)) known.set(key, compute());
  return known.get(key) as T;
}
