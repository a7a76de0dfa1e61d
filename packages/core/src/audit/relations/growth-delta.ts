import { minus, opposite, over, scale } from '../../model/interval';
import { divide, hundred, isZero, multiply, negate, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { isBareGrowth } from '../binding/subject';
import { agrees, judge } from '../verdict/judge';
import type { Value } from '../verdict/judge';
import { numberOf, percentText, termOf } from '../verdict/format';
import { baseUnits, growths, signedGrowth } from './growth';

/** The growth that a change makes: change ÷ (value − change). */
function growthFrom(now: Mention, change: Mention): Value | null {
  const { point, range } = baseUnits(change);
  const delta: Value = change.decline ? { point: negate(point), range: opposite(range) } : { point, range };
  const base = subtract(baseUnits(now).point, delta.point);
  const ratio = over(delta.range, minus(now.range, delta.range));
  if (ratio === null || isZero(base)) return null;
  return { point: multiply(divide(delta.point, base), hundred), range: scale(ratio, hundred) };
}

/**
 * Growth from the change 增减额: change ÷ (value − change).
 * 到位38亿元，同比减少12亿元，下降24%: −12 ÷ (38 + 12) = −24%.
 */
export function growthDelta(passage: Passage): void {
  for (const { percent, subject } of growths(passage)) {
    const changes = passage
      .around(percent.index, 3, 2)
      .filter(
        (m) =>
          m.role === 'change' &&
          isValue(m) &&
          m.dimension === subject.dimension &&
          m.sentence === percent.sentence &&
          !/目标|任务|进度|计划/u.test(m.lead),
      );
    const judged = changes.flatMap((change) => {
      const computed = change === subject ? null : growthFrom(subject, change);
      return computed ? [{ change, computed, verdict: judge(computed, signedGrowth(percent)) }] : [];
    });
    const best = judged.find((j) => agrees(j.verdict)) ?? (judged.length === 1 ? judged[0] : undefined);
    if (!best) continue;
    const { change, computed, verdict } = best;
    if (!agrees(verdict) && (!isBareGrowth(percent) || change.hedged || subject.hedged)) continue;
    const sign = change.decline ? '+' : '−';
    const term = termOf(change, subject.unit);
    passage.add({
      kind: 'growth_delta',
      stated: percent,
      operands: [subject, change],
      computed,
      verdict,
      formula: `${change.decline ? '−' : ''}${term} ÷ (${numberOf(subject)} ${sign} ${term}) = ${percentText(computed.point, percent.places)}`,
      innocent: agrees(verdict) ? [] : ['增减额与增速可能按不同口径或调整后的基数计算'],
    });
  }
}
