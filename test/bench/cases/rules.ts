import { rules, type CheckResult } from '@zhaoshang/core';
import type { Counts } from './case';

/** The rules that the hand-written pass and pandas repeat: those that look at the rows of one ledger of projects. */
const SAME =
  'A04 A05 A06 A08 A09 A10 B01 B03 B07 C01 C02 C03 C04 C05 C09 D01 D04 D05 D06 D08 E01 E02 E03 E04 E06 E07 F01'.split(
    ' ',
  );

export const sameRules = rules.filter(({ code }) => SAME.includes(code));

/** How many findings each rule has. */
export function countsOf({ findings }: CheckResult): Counts {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return { findings: counts };
}
