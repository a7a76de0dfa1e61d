import { exactly, minus, opposite } from '../../model/interval';
import { hundred, negate, sign, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { pointReadings } from '../binding/stated/points';
import type { Passage } from '../binding/passage';
import { agrees, judge } from '../verdict/judge';
import type { Printed } from '../verdict/judge';
import { numberOf } from '../verdict/format';
import { signedGrowth } from './growth';
import type { Relation } from './relation';

const LOWER =
  /(?:低于|低|慢于|慢|落后|回落|下降|收窄|减少|降低|小于|小|少)(?:了|约)?$|(?:低于|慢于|落后于?|小于)[^，。；]*$/u;
const EITHER = /相差|差距|差|相比/u;
const COMPARES =
  /比|较|高于|低于|超过|超出|高出|快于|慢于|高|低|快|慢|提高|提升|回落|下降|上升|扩大|收窄|差/u;
/** 降幅收窄, 降幅比…小: how deep the falls are is compared, not where they lead. */
const OF_FALLS = /降幅|跌幅|收窄|扩大/u;

const printedOf = (m: Mention): Printed => (m.role === 'growth' ? signedGrowth(m) : m);

const asDepth = (p: Printed): Printed =>
  sign(p.value) < 0 ? { ...p, value: negate(p.value), range: opposite(p.range) } : p;

function relationFor(points: Mention, a: Mention, b: Mention): Relation {
  const signed = [printedOf(a), printedOf(b)] as const;
  const falls = signed.some((p) => sign(p.value) < 0) && OF_FALLS.test(points.clauseLead);
  const [left, right] = falls ? [asDepth(signed[0]), asDepth(signed[1])] : signed;
  const difference = { point: subtract(left.value, right.value), range: minus(left.range, right.range) };
  const lower =
    LOWER.test(points.lead) || points.decline || (sign(difference.point) < 0 && EITHER.test(points.lead));
  const computed = lower
    ? { point: negate(difference.point), range: opposite(difference.range) }
    : difference;
  const [x, y] = lower ? [b, a] : [a, b];
  const verdict = judge(computed, points);
  return {
    kind: 'pp_difference',
    stated: points,
    operands: [a, b],
    computed,
    verdict,
    formula: `${numberOf(x)} − ${numberOf(y)} = ${numberOf({ ...points, value: computed.point, places: Math.max(a.places, b.places) })}个百分点`,
    innocent: agrees(verdict) ? [] : ['百分点可能按未经四舍五入的数计算', '所比的可能是另一个百分比'],
  };
}

/** Percentages near it whose difference the points are to within rounding; the nearest first. */
function fitting(passage: Passage, points: Mention): Relation | undefined {
  const percents = passage
    .around(points.index, 30, 6)
    .filter((m) => m.kind === 'percent' && m.paragraph === points.paragraph);
  const own = percents.filter((m) => m.index < points.index && m.sentence === points.sentence).reverse();
  return own
    .slice(0, 3)
    .flatMap((a) =>
      percents.filter((b) => b !== a && b.role === a.role).map((b) => relationFor(points, a, b)),
    )
    .find((r) => agrees(r.verdict));
}

/** A slip of the pen keeps within these points, or this share of them. */
const SLIP = 0.5;
const SLIP_SHARE = 0.02;
/** Where the words say what is compared, these points or this share. */
const MISS = 3.5;
const MISS_SHARE = 0.3;

const missOf = ({ computed }: Relation, points: Mention): number =>
  computed ? Math.abs(Number(computed.point.num) / Number(computed.point.den) - points.approx) : Infinity;

const isNear = (relation: Relation, points: Mention): boolean =>
  missOf(relation, points) <= Math.max(MISS, points.approx * MISS_SHARE);

/** How far before the first percentage of a paragraph the place that it is of may be named. */
const WORDS = 60;
const PLACE = /[全本我][国省市州县区]/u;
const PLACES = new RegExp(PLACE, 'gu');

/** 比全省平均增幅高27.4个百分点: less the headline's percentage, when it comes as close as a slip. */
function nearly(passage: Passage, points: Mention): Relation | undefined {
  if (
    !/(?:比|较|[高低快慢]于)[^，。；]{0,4}(?:[全本我][国省市州县区]|平均|整体|总体)[^，。；]*$/u.test(
      points.lead,
    )
  )
    return;
  const percents = passage
    .around(points.index, 30, 0)
    .filter((m) => m.kind === 'percent' && m.paragraph === points.paragraph && !m.hedged);
  const own = percents.filter((m) => m.sentence === points.sentence).at(-1);
  const first = percents.find((m) => m.role === own?.role);
  if (!own || !first || first === own) return;
  const relation = relationFor(points, own, first);
  // 全省增长23.1%。…，高于全省3.2个百分点: the place that is named is the one whose growth the paragraph begins with.
  const place = PLACE.exec(points.lead)?.[0];
  const told = [...passage.text.slice(Math.max(0, first.start - WORDS), first.start).matchAll(PLACES)].at(
    -1,
  )?.[0];
  if (place !== undefined && told !== undefined && place !== told) return;
  if (place !== undefined && told === place && first.role === 'growth' && isNear(relation, points))
    return relation;
  return missOf(relation, points) <= Math.max(SLIP, points.approx * SLIP_SHARE) ? relation : undefined;
}

/** 为任务的110%，超额10%完成: what a completion is beyond the whole. */
function beyondWhole(passage: Passage, over: Mention): void {
  if (
    over.kind !== 'percent' ||
    over.hedged ||
    !/^(?:超额|超计划|超任务|超目标|超)(?:完成)?$/u.test(over.lead)
  )
    return;
  const rate = passage.mentions[over.index - 1];
  if (
    rate?.kind !== 'percent' ||
    rate.role !== 'completion' ||
    rate.sentence !== over.sentence ||
    rate.hedged
  )
    return;
  const computed = { point: subtract(rate.value, hundred), range: minus(rate.range, exactly(hundred)) };
  const verdict = judge(computed, over);
  passage.add({
    kind: 'pp_difference',
    stated: over,
    operands: [rate],
    computed,
    verdict,
    formula: `${numberOf(rate)} − 100 = ${numberOf({ ...over, value: computed.point, places: rate.places })}%`,
    innocent: agrees(verdict) ? [] : ['所超的可能是另一个任务'],
  });
}

/**
 * A difference in points 百分点 = one percentage less another.
 * 增长34.65%，比全省平均7.23%高27.42个百分点: 34.65 − 7.23 = 27.42.
 */
export function ppDifference(passage: Passage): void {
  for (const points of passage.mentions) {
    beyondWhole(passage, points);
    if (points.kind !== 'points' || passage.stating(points).length > 0 || !COMPARES.test(points.clauseLead))
      continue;
    const readings = pointReadings(passage, points).map(([a, b]) => relationFor(points, a, b));
    const stated = readings.find((r) => agrees(r.verdict));
    const found =
      stated ??
      fitting(passage, points) ??
      (points.hedged ? undefined : (readings.find((r) => isNear(r, points)) ?? nearly(passage, points)));
    if (found) passage.add(found);
  }
}
