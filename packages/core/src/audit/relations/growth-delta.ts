import { minus, opposite, over, scale } from '../../model/interval';
import { divide, hundred, isZero, multiply, negate, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { isBareGrowth, subjectOf } from '../binding/subject';
import { agrees, judge } from '../verdict/judge';
import type { Value } from '../verdict/judge';
import { numberOf, percentText, termOf } from '../verdict/format';
import { baseUnits, signedGrowth } from './growth';

/** The growth that a change makes: change ÷ (value − change). */
function growthFrom(now: Mention, change: Mention): Value | null {
  const { point, range } = baseUnits(change);
  const delta: Value = change.decline ? { point: negate(point), range: opposite(range) } : { point, range };
  const base = subtract(baseUnits(now).point, delta.point);
  const ratio = over(delta.range, minus(now.range, delta.range));
  if (ratio === null || isZero(base)) return null;
  return { point: multiply(divide(delta.point, base), hundred), range: scale(ratio, hundred) };
}

/** 投资总额6330亿元。本届比上届增加609亿元，增长10.6%: the value ends the sentence before. */
function before(passage: Passage, percent: Mention, changes: readonly Mention[]): Mention | null {
  const last = passage
    .around(percent.index, 6, 0)
    .reverse()
    .find((m) => isValue(m) && m.role === 'value' && changes.some((c) => c.dimension === m.dimension));
  return last && percent.sentence - last.sentence === 1 && last.paragraph === percent.paragraph ? last : null;
}

/** A growth is doubted within these points or this share of it; beyond them its value is. */
const SLIP_POINTS = 3;
const SLIP_SHARE = 0.3;

/**
 * Growth from the change 增减额: change ÷ (value − change).
 * 到位38亿元，同比减少12亿元，下降24%: −12 ÷ (38 + 12) = −24%.
 */
export function growthDelta(passage: Passage): void {
  for (const percent of passage.mentions) {
    if (percent.kind !== 'percent' || percent.role !== 'growth') continue;
    const near = passage
      .around(percent.index, 6, 2)
      .filter((m) => m.sentence === percent.sentence && isValue(m));
    const changes = near.filter((m) => m.role === 'change' && !/目标|任务|进度|计划/u.test(m.lead));
    const subject = subjectOf(passage, percent) ?? before(passage, percent, changes);
    const subjects = near
      .filter((m) => m.role === 'value' && m !== subject && m.index < percent.index)
      .reverse();
    const judged = [...(subject ? [subject] : []), ...subjects].flatMap((now) =>
      changes.flatMap((change) => {
        const computed = change.dimension === now.dimension ? growthFrom(now, change) : null;
        return computed ? [{ now, change, computed, verdict: judge(computed, signedGrowth(percent)) }] : [];
      }),
    );
    const told = judged.find(({ now, change }) => now === subject && change.index === percent.index - 1);
    const best = judged.find((j) => agrees(j.verdict)) ?? told;
    if (!best) continue;
    const { now, change, computed, verdict } = best;
    const miss = Math.abs(
      Math.abs(Number(computed.point.num) / Number(computed.point.den)) - Math.abs(percent.approx),
    );
    const slip = miss <= Math.max(SLIP_POINTS, percent.approx * SLIP_SHARE);
    const stated =
      isBareGrowth(percent) && slip && (change.part === now.part || now.sentence !== percent.sentence);
    if (!agrees(verdict) && (!stated || change.hedged || now.hedged || percent.hedged)) continue;
    const sign = change.decline ? '+' : '−';
    const term = termOf(change, now.unit);
    passage.add({
      kind: 'growth_delta',
      stated: percent,
      operands: [now, change],
      computed,
      verdict,
      formula: `${change.decline ? '−' : ''}${term} ÷ (${numberOf(now)} ${sign} ${term}) = ${percentText(computed.point, percent.places)}`,
      innocent: agrees(verdict) ? [] : ['增减额与增速可能按不同口径或调整后的基数计算'],
    });
  }
}
