import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { ratioOf } from '../binding/ratio';
import { add, equals, hundred } from '../../model/rational';
import { agrees } from '../verdict/judge';
import { balanced } from './balanced-shares';
import type { Relation } from './relation';
import { ratioRelation } from './ratios';
import { shareLists } from './structure-100';
import { sumMention } from './sum-mention';

/** How many figures before and after a list of shares its parts may stand. */
const BACK = 16;
const FORWARD = 12;

/** Values beside a list of shares that may be its parts: as many in a row, of one dimension and measure. */
function windowsFor(passage: Passage, shares: readonly Mention[]): Mention[][] {
  const first = shares[0]!;
  const near = passage
    .around(first.index, BACK, FORWARD + shares.length)
    .filter(
      (m) => isValue(m) && m.role === 'value' && !m.hedged && m.paragraph === first.paragraph && m.approx > 0,
    );
  const windows: Mention[][] = [];
  for (const dimension of new Set(near.map((m) => m.dimension))) {
    const column = near.filter((m) => m.dimension === dimension);
    for (let at = 0; at + shares.length <= column.length; at += 1)
      windows.push(column.slice(at, at + shares.length));
  }
  return windows.filter((parts) => parts.every((m) => m.depth === parts[0]!.depth));
}

/** The parts of a ratio make all of their whole, but for rounding. */
const NEARLY_SUM = 1.02;

/** The wholes that parts may be shares of: their sum, or a larger figure beside them. */
function wholesFor(passage: Passage, shares: readonly Mention[], parts: readonly Mention[]): Mention[] {
  const sum = sumMention(parts);
  const isWhole = shares[0]!.kind === 'ratio';
  const larger = passage
    .around(parts[0]!.index, BACK, FORWARD)
    .filter((m) => isValue(m) && !m.hedged && m.dimension === sum.dimension && m.approx > sum.approx * 0.999)
    .filter((m) => m.role === 'value' && m.paragraph === shares[0]!.paragraph);
  return [...larger.filter((m) => !isWhole || m.approx < sum.approx * NEARLY_SUM), sum];
}

/** Relations for shares of parts in order; null unless at most one of three or more does not fit. */
function pair(
  shares: readonly Mention[],
  parts: readonly Mention[],
  whole: Mention,
): readonly Relation[] | null {
  const whole100 = new Set(
    equals(shares.map((m) => m.value).reduce(add), hundred) && shares.length >= 3 ? shares : [],
  );
  const ratios = shares
    .flatMap((share, at) => ratioOf(share, [parts[at]!], whole) ?? [])
    .map((ratio) => balanced(whole100, ratio));
  const misses = ratios.filter(({ verdict }) => !agrees(verdict)).length;
  if (ratios.length < shares.length || misses > (shares.length >= 3 ? 1 : 0)) return null;
  // A sum stands for a whole that is not printed: its parts are the operands.
  const operandsOf = (relation: Relation): readonly Mention[] =>
    whole.index < 0 ? [...new Set([relation.operands[0]!, ...parts])] : relation.operands;
  return ratios.map((ratio) => {
    const relation = ratioRelation('share', ratio);
    return { ...relation, operands: operandsOf(relation) };
  });
}

/**
 * A list of shares beside the list of its parts, one for one; their whole may be their sum.
 * 一产11亿元，二产148亿元，三产126亿元，比为4:52:44: 11 ÷ (11 + 148 + 126) = 4%.
 */
export function sharesOfList(passage: Passage): void {
  for (const shares of shareLists(passage)) {
    if (shares.length > 12 || shares.some((m) => m.hedged)) continue;
    if (shares.every((m) => passage.stating(m).some((r) => r.kind === 'share' && agrees(r.verdict))))
      continue;
    const found = windowsFor(passage, shares)
      .flatMap((parts) =>
        wholesFor(passage, shares, parts).flatMap((whole) => pair(shares, parts, whole) ?? []),
      )
      .slice(0, shares.length);
    for (const relation of found)
      if (!passage.stating(relation.stated!).some((r) => r.kind === 'share')) passage.add(relation);
  }
}
