import type { Mention } from '../binding/mention';
import { isPartition } from '../binding/partition';
import type { Passage } from '../binding/passage';
import type { Run } from '../binding/runs';
import { runsFor } from '../binding/runs';
import { hasAny } from '../lexicon/cues';
import { agrees } from '../verdict/judge';
import { sumRelation } from './parts-sum';

/** A partition that misses its whole by more than this is more likely a partial list. */
const CLOSE = 0.03;
const INNOCENT = [
  '所列各项可能没有包括全部',
  '各项之间可能另有未列的类别',
  '总数与分项的统计时点或口径可能不同',
];

/** A list after 其中 is seldom whole; when it covers all but this much, it is. */
const ALL_BUT = 0.005;

/** Three named items or more right after their whole, introduced by 其中, a colon or 包括, which all but cover it. */
function allButCovers({ whole, parts, miss }: Run): boolean {
  const first = parts[0]!;
  const names = parts.map((m) => m.name);
  const enumerated =
    first.sentence === whole.sentence && (first.opened || hasAny(first.gap, ['其中', '包括']));
  return (
    enumerated &&
    parts.length >= 3 &&
    Math.abs(miss) <= ALL_BUT &&
    new Set(names).size === names.length &&
    !names.includes('')
  );
}

/** Another measure of the same rows that does add up: 投资181.53 = 95.03 + 86.5 beside 29个 against 20个 and 8个. */
function confirmedBeside(passage: Passage, { whole, parts }: Run): boolean {
  return passage.found.some((r) => {
    if (r.kind !== 'parts_sum' || !r.stated || r.operands.length !== parts.length) return false;
    if (r.stated.dimension === whole.dimension) return false;
    const beside = (a: Mention, b: Mention): boolean =>
      a.sentence === b.sentence && a.depth === b.depth && Math.abs(a.index - b.index) <= 4;
    return (
      beside(r.stated, whole) &&
      parts.every((m, at) => beside(m, r.operands[at]!) && m.index < r.operands[at]!.index)
    );
  });
}

const difference = (run: Run): number => Math.abs(run.miss) * run.whole.approx;

/** Whether the run begins and ends where its rows do: the next figure of its column stands outside the list. */
function isWhole({ parts, beside: [before, next] }: Run): boolean {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const begins =
    !before || before.sentence !== first.sentence || before.depth !== first.depth || first.opened;
  const ends =
    !next || next.sentence !== last.sentence || next.depth !== last.depth || next.bracket !== last.bracket;
  return begins && ends;
}

/**
 * Parts that exclude each other and exhaust their whole, but do not add up to it.
 * 签约29个，其中正式合同20个、框架协议8个: 20 + 8 = 28.
 */
export function partsMismatch(passage: Passage): void {
  const settled = new Set(
    passage.found.filter((r) => r.kind === 'parts_sum').flatMap((r) => (r.stated ? [r.stated] : [])),
  );
  const inSums = new Set(passage.found.filter((r) => r.kind === 'parts_sum').flatMap((r) => r.operands));
  for (const stream of passage.streams.values())
    for (let at = 0; at < stream.length; at += 1) {
      const whole = stream[at]!;
      if (settled.has(whole)) continue;
      const { runs } = runsFor(stream, at);
      const suspect = runs
        .filter((run) => run.forward && run.parts.every((m) => !inSums.has(m)) && isWhole(run))
        .filter((run) => {
          const one = whole.kind === 'count' && difference(run) <= 1.01;
          if (confirmedBeside(passage, run)) return Math.abs(run.miss) <= 2 * CLOSE || one;
          if (allButCovers(run)) return true;
          return (Math.abs(run.miss) <= CLOSE || one) && isPartition(passage, whole, run.parts, run.miss < 0);
        })
        .sort((a, b) => b.structure - a.structure)[0];
      if (!suspect) continue;
      const relation = sumRelation(suspect);
      if (agrees(relation.verdict)) continue;
      passage.add({ ...relation, innocent: INNOCENT });
    }
}
