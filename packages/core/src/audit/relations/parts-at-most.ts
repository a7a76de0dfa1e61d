import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { termOf } from '../verdict/format';
import { inOwnUnit, sumIn } from './parts-sum';

const sameRow = (parts: readonly Mention[], whole: Mention): boolean =>
  parts.every((m) => m.sentence === whole.sentence || m.host === whole.index);

/**
 * Parts 其中 that need not be all of their whole together stay within it.
 * 签约78个，其中开工46个、竣工21个: 46 + 21 ≤ 78.
 */
export function partsAtMost(passage: Passage): void {
  for (const { whole, parts, opening } of passage.lists) {
    if (opening === 'total' || opening === 'running' || parts.length < 2 || !sameRow(parts, whole)) continue;
    if (passage.stating(whole).some((r) => r.kind === 'parts_sum')) continue;
    const computed = sumIn(whole, parts);
    // Classes and stages may lie inside each other: only what fits says something.
    if (compare(computed.range.low, inOwnUnit(whole).range.high) > 0) continue;
    passage.add({
      kind: 'parts_at_most',
      stated: whole,
      operands: parts,
      computed,
      verdict: 'consistent',
      formula: `${parts.map((m) => termOf(m, whole.unit)).join(' + ')} ≤ ${termOf(whole, whole.unit)}`,
    });
  }
}
