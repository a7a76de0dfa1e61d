import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { isValue } from '../binding/mention';
import { percentOf } from '../binding/ratio';
import { isBareGrowth, subjectOf } from '../binding/subject';
import { basesOf } from '../binding/stated/references';
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
    // 累计到位1.35亿元；2015年到位1.1亿元，同比增长22.7%: the base is told last.
    const turned = percent.places > 0 && m.measure === now.measure ? relationFor(percent, m, now) : null;
    if (turned && agrees(turned.verdict)) return turned;
  }
  return null;
}

/** 平均32亿元，比上届提高74%（上届60个，平均18.5亿元）: the base in the bracket of its growth, where it fits. */
function baseInBracket(passage: Passage, percent: Mention, now: Mention): Relation | null {
  const inside = passage
    .around(percent.index, 0, 6)
    .filter((m) => m.host === percent.index && isValue(m) && m.dimension === now.dimension);
  return inside.map((m) => relationFor(percent, now, m)).find((r) => r && agrees(r.verdict)) ?? null;
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

/** 超过目标4000亿元的, 超出计划12个: what a percentage right after a target is beyond it by. */
const BEYOND = /^(?:超过|超出|超额完成|超额|突破|超)(?!额度)[^，。；]{0,12}$/u;

/** 3150万美元，超年度目标3000万美元，超5%; 4994亿元，超过目标4000亿元的24.9%: how far it is beyond its target. */
function beyondTarget(passage: Passage, percent: Mention): void {
  if (percent.kind !== 'percent' || percent.hedged || passage.stating(percent).length > 0) return;
  const again = /^(?:超|超出|超额|超目标|超任务)$/u.test(percent.lead);
  const target = passage
    .around(percent.index, again ? 3 : 1, 0)
    .reverse()
    .find((m) => m.role === 'target' || (m.role === 'change' && TARGETED.test(m.lead)));
  const within = target?.clause === percent.clause && percent.lead === '的' && BEYOND.test(target.lead);
  if (!target || target.part !== percent.part || !(again || within)) return;
  const now = subjectOf(passage, target);
  if (!now || now.dimension !== target.dimension) return;
  const relation = relationFor(percent, now, target);
  const level = percentOf([now], target);
  // 超过目标的124%: the level that was reached, not the distance.
  if (!relation || (level && agrees(judge(level, percent)))) return;
  if (agrees(relation.verdict) || (within && !now.hedged && !target.hedged)) passage.add(relation);
}

const TARGETED = /目标|任务|计划|指标/u;

/**
 * Growth 增速 = value ÷ base − 1, the base printed.
 * 到位12.59亿元，比上年同期8.14亿元增长54.67%: 12.59 ÷ 8.14 − 1 = 54.67%.
 */
export function growthStatedBase(passage: Passage): void {
  for (const percent of passage.mentions) beyondTarget(passage, percent);
  for (const { percent, subject } of growths(passage)) {
    const { found, sure } = basesOf(passage, percent, subject);
    const relations = found.flatMap((m) => relationFor(percent, subject, m) ?? []);
    const fit =
      relations.find((r) => agrees(r.verdict)) ??
      fittingBase(passage, percent, subject) ??
      baseAfter(passage, percent, subject) ??
      baseInBracket(passage, percent, subject);
    const stated = sure && (isBareGrowth(percent) || percent.clause === found[0]?.clause);
    const misfit = stated && !subject.hedged && !percent.hedged && relations.find(isMisprint);
    if (fit) passage.add(fit);
    else if (misfit) passage.add(misfit);
  }
}

/** A growth is doubted within these points; beyond them the base is. */
const MISPRINT = 60;

const isMisprint = ({ computed, stated }: Relation): boolean => {
  const point = computed?.point;
  if (!point || !stated) return false;
  const growth = Number(point.num) / Number(point.den);
  return Math.abs(growth - (stated.decline ? -stated.approx : stated.approx)) < MISPRINT;
};
