import { opposite, over, scale } from '../../model/interval';
import type { Rational } from '../../model/rational';
import { add, divide, hundred, isZero, multiply, negate, one, sign, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { subjectOf } from '../binding/subject';
import type { Printed, Value } from '../verdict/judge';

/** A growth rate with its sign: 下降3.4% is −3.4. */
export function signedGrowth(percent: Mention): Printed {
  const flip = percent.decline && sign(percent.value) > 0;
  return {
    value: flip ? negate(percent.value) : percent.value,
    places: percent.places,
    range: flip ? opposite(percent.range) : percent.range,
  };
}

export const baseUnits = (m: Mention): Value => ({ point: multiply(m.value, m.factor), range: m.range });

/** (now ÷ base − 1) × 100%. Null when the base may be zero. */
export function growthOver(now: Value, base: Value): Value | null {
  const ratio = over(now.range, base.range);
  if (ratio === null || isZero(base.point)) return null;
  const percent = (r: Rational): Rational => multiply(subtract(r, one), hundred);
  return {
    point: percent(divide(now.point, base.point)),
    range: { low: percent(ratio.low), high: percent(ratio.high) },
  };
}

/** The base that a value and its growth imply: value ÷ (1 + growth). Null at −100%. */
export function impliedBase(now: Value, growth: Printed): Value | null {
  const factor = (r: Rational): Rational => add(one, divide(r, hundred));
  const range = over(now.range, { low: factor(growth.range.low), high: factor(growth.range.high) });
  if (range === null) return null;
  return { point: divide(now.point, factor(growth.value)), range };
}

/** Growth percentages with what they speak of. */
export function growths(
  passage: Passage,
  from = 0,
  to = passage.mentions.length,
): { percent: Mention; subject: Mention }[] {
  const found: { percent: Mention; subject: Mention }[] = [];
  for (const percent of passage.mentions.slice(Math.max(0, from), to)) {
    if (percent.kind !== 'percent' || percent.role !== 'growth') continue;
    const subject = subjectOf(passage, percent);
    if (subject) found.push({ percent, subject });
  }
  return found;
}

/** A base-unit value in the printed unit of `m`. */
export const inUnit = (value: Value, m: Mention): Value => {
  const unit = divide(one, m.factor);
  return { point: multiply(value.point, unit), range: scale(value.range, unit) };
};
