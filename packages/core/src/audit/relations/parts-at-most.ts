import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { structuralRun } from '../binding/structural-runs';
import { termOf } from '../verdict/format';
import { inOwnUnit, sumIn } from './parts-sum';

const sameRow = (parts: readonly Mention[], whole: Mention): boolean =>
  parts.every((m) => m.part === whole.part || m.host === whole.index);

/**
 * Parts 其中 that need not be all of their whole together stay within it.
 * 签约78个，其中开工46个、竣工21个: 46 + 21 ≤ 78.
 */
export function partsAtMost(passage: Passage): void {
  for (const stream of passage.streams.values())
    for (let at = 0; at < stream.length; at += 1) {
      const whole = stream[at]!;
      if (passage.stating(whole).some((r) => r.kind === 'parts_sum')) continue;
      const run = structuralRun(passage.text, stream, at);
      if (!run?.forward || !sameRow(run.parts, whole)) continue;
      const computed = sumIn(whole, run.parts);
      // Classes and stages may lie inside each other: only what fits says something.
      if (compare(computed.range.low, inOwnUnit(whole).range.high) > 0) continue;
      passage.add({
        kind: 'parts_at_most',
        stated: whole,
        operands: run.parts,
        computed,
        verdict: 'consistent',
        formula: `${run.parts.map((m) => termOf(m, whole.unit)).join(' + ')} ≤ ${termOf(whole, whole.unit)}`,
      });
    }
}
