import type { LedgerContext, LedgerRate, Outcome } from '@zhaoshang/core';
import { answer, toCell } from './answer';
import { ledgerCall, rowsOf } from './ledger-call';
import { remembered } from './remembered';
import { functionEntry, type FunctionEntry } from './function-entry';

/** A rate of a ledger by its definition. */
export type RateOf = (context: LedgerContext) => Outcome<LedgerRate>;

/** The rate of the ledger in a range, as a fraction; `definition` names it among all rates. */
export function rateOver(definition: string, rate: RateOf, range: unknown, asOf: unknown): number {
  const context = ledgerCall(range, asOf);
  return remembered(context, ['rate', definition], () => toCell(answer(rate(context)).rate));
}

/** The entry of a function that is a rate of a ledger: it explains itself by numerator and denominator. */
export function rateEntry(
  rateBy: (args: readonly unknown[]) => RateOf,
  parts: readonly [part: string, whole: string],
  declared: Omit<FunctionEntry, 'explain'>,
): FunctionEntry {
  return functionEntry({
    ...declared,
    explain: (args, addresses) => {
      const { part, whole, partRows, wholeRows } = answer(
        rateBy(args)(ledgerCall(args[0], args[1], ['projects'], addresses[0])),
      );
      const yuan = parts[0].includes('额') || parts[0].includes('资金');
      const shown = (amount: typeof part) =>
        yuan ? `${amount.dividedBy(1e8).toFixed()}亿元` : `${amount.toFixed()}个`;
      return [
        ['代入', `${shown(part)} ÷ ${shown(whole)}`],
        [parts[0], shown(part)],
        [parts[1], shown(whole)],
        [`计入的行：${parts[0]}`, rowsOf(partRows)],
        [`计入的行：${parts[1]}`, rowsOf(wholeRows)],
      ];
    },
  });
}
