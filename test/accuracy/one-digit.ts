import { auditText, type AuditRelation } from '@zhaoshang/core';
import type { Composed } from './composed';

/** What became of changed digits (改动一位数字): found; in a figure that is listed as not checked; or missed. */
export interface OneDigit {
  readonly found: number;
  readonly listed: number;
  /** Each with the words around it. */
  readonly missed: readonly string[];
}

const ALARMS: readonly AuditRelation['verdict'][] = ['inconsistent', 'last-digit', 'truncated'];

/** Changes every digit of a report, one at a time, to each of `others(digit)`, and audits the report against its ledger. */
export function changeDigits(
  { text, ledger }: Composed,
  others: (digit: number) => readonly number[],
): OneDigit {
  let [found, listed] = [0, 0];
  const missed: string[] = [];
  for (const { index, 0: digit } of text.matchAll(/\d/g)) {
    for (const other of others(Number(digit))) {
      const changed = `${text.slice(0, index)}${other}${text.slice(index + 1)}`;
      const { figures, relations } = auditText(changed, { ledger });
      const holds = ({ start, end }: { readonly start: number; readonly end: number }) =>
        start <= index && index < end;
      const isFound = relations.some(
        ({ verdict, stated, operands }) =>
          ALARMS.includes(verdict) && [...(stated ? [stated] : []), ...operands].some(holds),
      );
      if (isFound) found += 1;
      else if (figures.some((figure) => holds(figure) && !figure.bound)) listed += 1;
      else
        missed.push(
          `${text.slice(Math.max(0, index - 12), index)}【${digit}→${other}】${text.slice(index + 1, index + 8)}`,
        );
    }
  }
  return { found, listed, missed };
}
