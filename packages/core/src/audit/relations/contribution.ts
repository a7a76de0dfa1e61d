import { minus, over, scale } from '../../model/interval';
import { divide, hundred, isZero, multiply, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { agrees, judge } from '../verdict/judge';
import type { Value } from '../verdict/judge';
import { numberOf, percentText } from '../verdict/format';
import { baseUnits, growths, impliedBase, signedGrowth } from './growth';

interface Grown {
  readonly subject: Mention;
  readonly percent: Mention;
  readonly base: Value;
  readonly gain: Value;
}

function grown(passage: Passage, near: Mention): Grown[] {
  return growths(passage, near.index - 24, near.index + 4).flatMap(({ subject, percent }) => {
    const now = baseUnits(subject);
    const base = impliedBase(now, signedGrowth(percent));
    if (base === null) return [];
    const gain = { point: subtract(now.point, base.point), range: minus(now.range, base.range) };
    return [{ subject, percent, base, gain }];
  });
}

function quotient(a: Value, b: Value): Value | null {
  const range = over(a.range, b.range);
  if (range === null || isZero(b.point)) return null;
  return { point: multiply(divide(a.point, b.point), hundred), range: scale(range, hundred) };
}

/** 全市增加106个…其中园区增加58个，贡献率54.7%: both gains are printed. */
function ofChanges(passage: Passage, m: Mention): boolean {
  const changes = passage
    .around(m.index, 12, 0)
    .reverse()
    .filter((o) => o.role === 'change' && !o.hedged && o.paragraph === m.paragraph && o.approx > 0);
  const part = changes.find((o) => o.sentence === m.sentence);
  for (const whole of changes) {
    if (!part || whole === part || whole.dimension !== part.dimension) continue;
    const computed = quotient(baseUnits(part), baseUnits(whole));
    if (computed === null || !agrees(judge(computed, m))) continue;
    passage.add({
      kind: 'contribution',
      stated: m,
      operands: [part, whole],
      computed,
      verdict: judge(computed, m),
      formula: `${numberOf(part)} ÷ ${numberOf(whole)} = ${percentText(computed.point, m.places)}`,
    });
    return true;
  }
  return false;
}

/**
 * Contribution 贡献率 = gain of the part ÷ gain of the whole; pull 拉动 = gain of the part ÷ base of the whole, in points.
 * 总量110亿元增长10%，其中工业66亿元增长10%，贡献率60%: 6 ÷ 10 = 60%.
 */
export function contribution(passage: Passage): void {
  for (const m of passage.mentions) {
    const pull = m.kind === 'points' && /拉动/u.test(m.lead);
    if (!pull && !(m.kind === 'percent' && /贡献率/u.test(m.lead))) continue;
    if (!pull && ofChanges(passage, m)) continue;
    const all = grown(passage, m);
    for (const part of all) {
      const whole = all.find((w) => {
        if (w.subject.approx <= part.subject.approx || w.subject.dimension !== part.subject.dimension)
          return false;
        const value = quotient(part.gain, pull ? w.base : w.gain);
        return value !== null && agrees(judge(value, m));
      });
      const computed = whole && quotient(part.gain, pull ? whole.base : whole.gain);
      if (!whole || !computed) continue;
      passage.add({
        kind: 'contribution',
        stated: m,
        operands: [part.subject, part.percent, whole.subject, whole.percent],
        computed,
        verdict: judge(computed, m),
        formula: `${numberOf(part.subject)}的增量 ÷ ${numberOf(whole.subject)}的${pull ? '上年同期数' : '增量'} = ${percentText(computed.point, m.places)}`,
      });
      break;
    }
  }
}
