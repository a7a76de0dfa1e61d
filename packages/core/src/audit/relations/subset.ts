import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { mayLieWithin, wholesFor } from '../binding/wholes';
import { hasAny } from '../lexicon/cues';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';
import type { Relation } from './relation';

/**
 * A part 其中 is not more than its whole.
 * 到位38亿元，其中省外26亿元: 26 ≤ 38.
 */
export function subset(passage: Passage): void {
  const summed = new Map<Mention, Set<Mention>>();
  for (const r of passage.found)
    if (r.kind === 'parts_sum' && r.stated)
      for (const part of r.operands) summed.set(part, (summed.get(part) ?? new Set()).add(r.stated));
  for (const stream of passage.streams.values())
    for (let at = 0; at < stream.length; at += 1) {
      const part = stream[at]!;
      if (!mayLieWithin(part) || passage.stating(part).some((r) => r.kind === 'subset')) continue;
      for (const { whole, stated } of wholesFor(passage, stream, at)) {
        if (summed.get(part)?.has(whole) || areSiblings(passage, whole, part)) continue;
        const relation = subsetRelation(whole, part);
        const contradicts = !summed.has(part) && isContradiction(whole, part, stated);
        if (relation.verdict === 'consistent' || contradicts) passage.add(relation);
        if (stated) rowsWithin(passage, whole, part);
      }
    }
}

/** How many figures of a row may stand between its count and its amount. */
const ROW = 3;

/**
 * 项目293个；协议金额1053亿元，其中亿元以上项目178个；协议金额1004亿元: where one figure of a row is part of one of
 * another row, so are the others.
 */
function rowsWithin(passage: Passage, whole: Mention, part: Mention): void {
  const row = (m: Mention, most: number): Mention[] =>
    passage.mentions.slice(m.index + 1, m.index + 1 + most).filter(mayLieWithin);
  const above = row(whole, Math.min(2 * ROW, part.index - whole.index - 1));
  for (const inner of row(part, ROW)) {
    if (inner.sentence !== part.sentence || inner.dimension === part.dimension) return;
    const outer = above.find((m) => m.dimension === inner.dimension && m.measure === inner.measure);
    if (!outer || outer.sentence !== inner.sentence) continue;
    if (passage.stating(inner).some((r) => r.kind === 'subset' && r.operands[0] === outer)) continue;
    const relation = subsetRelation(outer, inner);
    if (relation.verdict === 'consistent') passage.add(relation);
  }
}

/** Two parts of one sum are beside each other, not one inside the other. */
const areSiblings = (passage: Passage, a: Mention, b: Mention): boolean =>
  passage.using(a).some((r) => r.kind === 'parts_sum' && r.operands.includes(b));

function subsetRelation(whole: Mention, part: Mention): Relation {
  const fits = compare(part.range.low, whole.range.high) <= 0;
  return {
    kind: 'subset',
    stated: part,
    operands: [whole],
    computed: inUnit(baseUnits(whole), part),
    verdict: fits ? 'consistent' : 'inconsistent',
    formula: fits
      ? `${numberOf(part)} ≤ ${termOf(whole, part.unit)}`
      : `其中的${part.raw}多于总数${whole.raw}`,
    innocent: fits ? [] : ['两数的口径或时段可能不同'],
  };
}

/** A part beyond its whole, where 其中 or brackets stand right between the two and both measure the same. */
function isContradiction(whole: Mention, part: Mention, stated: boolean): boolean {
  const near = part.index - whole.index <= 2 && part.sentence === whole.sentence;
  const same = part.measure === null || part.measure === whole.measure;
  const cumulative = hasAny(part.lead, ['累计', '总投资', '投资总额', '带动', '计划', '拉动', '超']);
  return (
    stated &&
    near &&
    same &&
    !cumulative &&
    (part.host === whole.index ? !/共|按|折|合|即|另/u.test(part.lead) : /其中/u.test(part.gap)) &&
    part.name !== ''
  );
}
