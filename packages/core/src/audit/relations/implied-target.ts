import { intersection, meets, over, scale, sumOf } from '../../model/interval';
import { add, divide, hundred, multiply, rational, toDecimalString } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { subjectOf } from '../binding/subject';
import type { RelationKind } from '../types';
import type { Value } from '../verdict/judge';
import { numberOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';

interface Implied {
  readonly percent: Mention;
  readonly subject: Mention;
  readonly target: Value;
}

/** The target that a result and its completion imply: result ÷ completion. */
function targetFor(subject: Mention, percent: Mention): Value | null {
  const range = over(subject.range, scale(percent.range, divide(rational(1), hundred)));
  if (range === null) return null;
  return { point: divide(multiply(baseUnits(subject).point, hundred), percent.value), range };
}

/** Whether a target for the same measure is printed in the sentence: then it is not for us to imply another. */
const hasPrintedTarget = (passage: Passage, subject: Mention, percent: Mention): boolean =>
  passage
    .around(percent.index, 10, 4)
    .some((m) => m.role === 'target' && m.dimension === subject.dimension && m.sentence === percent.sentence);

/** Relations that say what a completion was divided by; others may state it as well. */
const EXPLAINS: ReadonlySet<RelationKind> = new Set(['pct_of_target', 'share', 'rate', 'rate_grim']);

function impliedTargets(passage: Passage): Implied[] {
  const found: Implied[] = [];
  for (const percent of passage.mentions) {
    if (percent.kind !== 'percent' || percent.role !== 'completion' || percent.approx <= 0) continue;
    if (passage.stating(percent).some(({ kind }) => EXPLAINS.has(kind))) continue;
    const subject = subjectOf(passage, percent);
    if (!subject || subject.hedged || percent.hedged) continue;
    if (hasPrintedTarget(passage, subject, percent)) continue;
    const target = targetFor(subject, percent);
    if (target) found.push({ percent, subject, target });
  }
  return found;
}

/** A round figure inside the interval, which is most likely the target itself: [159.99, 160.03] → 160. */
function roundFigure(target: Value): Value['point'] | null {
  for (const places of [-3, -2, -1, 0, 1, 2]) {
    const step = places < 0 ? rational(10n ** BigInt(-places)) : rational(1n, 10n ** BigInt(places));
    const low = divide(target.range.low, step);
    const n = -(-low.num / low.den) + (low.num % low.den === 0n ? 0n : 1n);
    const candidate = multiply(rational(n), step);
    if (meets(target.range, { low: candidate, high: candidate }) && n > 0n) return candidate;
  }
  return null;
}

/** Parts with implied targets that make up the implied target of their sum. */
function overParts(passage: Passage, implied: readonly Implied[]): void {
  const bySubject = new Map(implied.map((i) => [i.subject, i]));
  for (const sum of passage.found.filter((r) => r.kind === 'parts_sum')) {
    const whole = sum.stated && bySubject.get(sum.stated);
    const parts = sum.operands.flatMap((m) => bySubject.get(m) ?? []);
    if (!whole || parts.length < 2 || parts.length < sum.operands.length) continue;
    const total: Value = {
      point: parts.map((p) => p.target.point).reduce(add, rational(0)),
      range: sumOf(parts.map((p) => p.target.range)),
    };
    const computed = inUnit(total, whole.subject);
    const agreed = intersection(total.range, whole.target.range) !== null;
    passage.add({
      kind: 'implied_target',
      stated: whole.percent,
      operands: [whole.subject, ...parts.flatMap((p) => [p.subject, p.percent])],
      computed,
      verdict: agreed ? 'consistent' : 'unknown',
      formula: `各部分反推目标合计约${toDecimalString(computed.point, 2)}${whole.subject.unit}，总量反推约${toDecimalString(inUnit(whole.target, whole.subject).point, 2)}${whole.subject.unit}`,
    });
  }
}

/** The target printed for the whole, where only the parts have completion rates: 全年目标80亿元。工业…达目标的131.49%. */
function againstPrinted(passage: Passage, implied: readonly Implied[]): void {
  const bySubject = new Map(implied.map((i) => [i.subject, i]));
  for (const sum of passage.found.filter((r) => r.kind === 'parts_sum' && r.operands.length >= 2)) {
    const whole = sum.stated;
    const parts = sum.operands.flatMap((m) => bySubject.get(m) ?? []);
    if (!whole || parts.length < sum.operands.length || bySubject.has(whole)) continue;
    const total: Value = {
      point: parts.map((p) => p.target.point).reduce(add, rational(0)),
      range: sumOf(parts.map((p) => p.target.range)),
    };
    const target = passage
      .around(whole.index, 4, 4)
      .find((m) => m.role === 'target' && m.paragraph === whole.paragraph && meets(m.range, total.range));
    if (!target) continue;
    const computed = inUnit(total, target);
    passage.add({
      kind: 'implied_target',
      stated: target,
      operands: parts.flatMap((p) => [p.subject, p.percent]),
      computed,
      verdict: 'consistent',
      formula: `各部分反推目标合计约${toDecimalString(computed.point, 2)}${target.unit}，文中目标为${target.raw}`,
    });
  }
}

/**
 * The target 反推目标 that is not printed: result ÷ completion, as an interval.
 * 正式合同额95.03亿元，完成59.39%: 95.03 ÷ 59.39% lies in [159.99, 160.03], so the target is 160.
 */
export function impliedTarget(passage: Passage): void {
  const implied = impliedTargets(passage);
  overParts(passage, implied);
  againstPrinted(passage, implied);
  for (const { percent, subject, target } of implied) {
    const computed = inUnit(target, subject);
    const round = roundFigure(computed);
    const text = `${toDecimalString(computed.range.low, 4)}～${toDecimalString(computed.range.high, 4)}`;
    passage.add({
      kind: 'implied_target',
      stated: percent,
      operands: [subject],
      computed: round ? { point: round, range: computed.range } : computed,
      verdict: 'unknown',
      formula: `${numberOf(subject)} ÷ ${numberOf(percent)}% 反推目标在${text}${subject.unit}之间${round ? `，整数为${toDecimalString(round)}${subject.unit}` : ''}；文中未写目标，无法核对`,
    });
  }
}
