import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { isValue } from '../binding/mention';
import { isBareGrowth } from '../binding/subject';
import { yearOf } from '../binding/period';
import { agrees, judge } from '../verdict/judge';
import { numberOf, percentText, termOf } from '../verdict/format';
import { baseUnits, growthOver, growths, signedGrowth } from './growth';
import type { Relation } from './relation';

/** Earlier values of the same measure that may be the base although the text does not call them so. */
const EARLIER = 12;

function relationFor(percent: Mention, now: Mention, base: Mention): Relation | null {
  const computed = growthOver(baseUnits(now), baseUnits(base));
  if (computed === null) return null;
  const verdict = judge(computed, signedGrowth(percent));
  return {
    kind: 'growth_stated_base',
    stated: percent,
    operands: [now, base],
    computed,
    verdict,
    formula: `${termOf(now, base.unit)} ÷ ${numberOf(base)} − 1 = ${percentText(computed.point, percent.places)}`,
    innocent: agrees(verdict) ? [] : ['上年同期基数可能已经调整，或统计口径有变'],
  };
}

/** A base in brackets belongs to the figure that they explain; any other to its part of the sentence. */
const belongs = (now: Mention, m: Mention): boolean =>
  m.host >= 0 ? m.host === now.index : m.part === now.part || m.depth > now.depth;

const isBase = (percent: Mention, now: Mention, m: Mention): boolean =>
  m.role === 'base' &&
  belongs(now, m) &&
  isValue(m) &&
  m.dimension === now.dimension &&
  m.sentence === percent.sentence;

/** The base of its own clause comes first, then the nearest. */
const distance = (percent: Mention, base: Mention): number =>
  Math.abs(percent.index - base.index) + (percent.clause === base.clause ? 0 : 10);

/** Values before it that the growth fits to within its own rounding; the nearest wins. */
function fittingBase(passage: Passage, percent: Mention, now: Mention): Relation | null {
  for (let at = now.index - 1; at >= Math.max(0, now.index - EARLIER); at -= 1) {
    const m = passage.mentions[at]!;
    if (!isValue(m) || m.dimension !== now.dimension || m.paragraph !== now.paragraph || m.role !== 'value')
      continue;
    if (m.measure !== now.measure && m.measure !== null && now.measure !== null) continue;
    if (percent.places === 0 && (m.sentence !== now.sentence || m.measure === null)) continue;
    const relation = relationFor(percent, now, m);
    if (relation && agrees(relation.verdict)) return relation;
  }
  return null;
}

/** 三季度15.2亿元，环比增长12.6%；二季度13.5亿元: the same measure in the next part of the sentence, where it fits. */
function baseAfter(passage: Passage, percent: Mention, now: Mention): Relation | null {
  const next = passage.around(percent.index, 0, 4).find((m) => isValue(m) && m.dimension === now.dimension);
  const same =
    next && next.sentence === now.sentence && next.measure === now.measure && next.measure !== null;
  if (!same || next.role !== 'value' || next.part === now.part || percent.places === 0) return null;
  const relation = relationFor(percent, now, next);
  return relation && agrees(relation.verdict) ? relation : null;
}

/** 2020年85亿元，2021年102亿元，同比增长20%: the value of the year before is the base. */
function yearBefore(passage: Passage, now: Mention): Mention | null {
  const year = yearOf(now);
  if (year === null) return null;
  for (let at = now.index - 1; at >= Math.max(0, now.index - 6); at -= 1) {
    const m = passage.mentions[at]!;
    if (!isValue(m) || m.dimension !== now.dimension || m.hedged) continue;
    const same = now.measure === null || m.measure === null || m.measure === now.measure;
    return same && m.sentence === now.sentence && yearOf(m) === year - 1 ? m : null;
  }
  return null;
}

/**
 * Growth 增速 = value ÷ base − 1, the base printed.
 * 到位12.59亿元，比上年同期8.14亿元增长54.67%: 12.59 ÷ 8.14 − 1 = 54.67%.
 */
export function growthStatedBase(passage: Passage): void {
  for (const { percent, subject } of growths(passage)) {
    const bases = passage
      .around(percent.index, 6, 2)
      .filter((m) => isBase(percent, subject, m))
      .sort((a, b) => distance(percent, a) - distance(percent, b));
    const earlier = bases.length === 0 ? yearBefore(passage, subject) : null;
    if (earlier) bases.push(earlier);
    const relations = bases.flatMap((m) => relationFor(percent, subject, m) ?? []);
    const relation =
      relations.find((r) => agrees(r.verdict)) ??
      relations[0] ??
      fittingBase(passage, percent, subject) ??
      baseAfter(passage, percent, subject);
    if (!relation) continue;
    const stated = bases[0] && (isBareGrowth(percent) || percent.clause === bases[0].clause);
    if (agrees(relation.verdict) || (stated && !subject.hedged && !percent.hedged)) passage.add(relation);
  }
}
