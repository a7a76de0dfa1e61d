import type { Interval } from '../../model/interval';
import { gap, liesBelow, sumOf } from '../../model/interval';
import { add, compare, one, rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { unmisprinted } from '../binding/misprint';
import type { Passage } from '../binding/passage';
import type { Verdict } from '../types';
import { agrees, judge } from '../verdict/judge';
import { numberOf, percentText } from '../verdict/format';
import type { Value } from '../verdict/judge';
import { baseUnits, growthOver, growths, impliedBase, signedGrowth } from './growth';

interface Grown {
  readonly subject: Mention;
  readonly percent: Mention;
}

const total = (values: readonly Value[]): Value => ({
  point: values.map((v) => v.point).reduce(add, rational(0)),
  range: sumOf(values.map((v) => v.range)),
});

/** Whether the growth of the whole lies outside those of all its parts: no weights can make it so. */
function isOutside(whole: Grown, parts: readonly Grown[]): boolean {
  const growth = signedGrowth(whole.percent).range;
  const others = parts.map((p) => signedGrowth(p.percent).range);
  return others.every((r) => liesBelow(r, growth)) || others.every((r) => liesBelow(growth, r));
}

/** Bases are restated now and then; only a miss of a whole point or more is taken for a disagreement. */
const isFarOff = (computed: Value, growth: Interval): boolean =>
  compare(gap(computed.range, growth), one) >= 0;

/** Closer than this a miss may come from bases that were adjusted. */
const ADJUSTED = 0.3;

const pointOf = ({ approx, decline }: Mention, value = approx): number => (decline ? -value : value);

/** Whether a misprint of one of the growths is all that keeps the growths of the parts from making that of the whole. */
function isMisprint(whole: Grown, parts: readonly Grown[], computed: Value): boolean {
  const misses = (growth: number, of: (p: Grown) => number): number => {
    const base = parts.reduce((sum, p) => sum + p.subject.approx / (1 + of(p) / 100), 0);
    return Math.abs((whole.subject.approx / base - 1) * 100 - growth);
  };
  const printed = (p: Grown): number => pointOf(p.percent);
  const growth = printed(whole);
  const width =
    Number(computed.range.high.num) / Number(computed.range.high.den) -
    Number(computed.range.low.num) / Number(computed.range.low.den) +
    whole.percent.width;
  if (misses(growth, printed) < ADJUSTED) return false;
  const fits = (miss: number): boolean => miss <= width / 2;
  return (
    unmisprinted(whole.percent).some((g) => fits(misses(pointOf(whole.percent, g), printed))) ||
    parts.some((part) =>
      unmisprinted(part.percent).some((g) =>
        fits(misses(growth, (p) => (p === part ? pointOf(p.percent, g) : printed(p)))),
      ),
    )
  );
}

/**
 * The growth of a whole follows from those of its parts: whole ÷ Σ(part ÷ (1 + growth of the part)) − 1; it always
 * lies between them. 总量110亿元增长10%，其中甲60亿元增长20%、乙50亿元持平: 110 ÷ (50 + 50) − 1 = 10%.
 */
export function growthDecomposition(passage: Passage): void {
  const bySubject = new Map<Mention, Mention>();
  for (const { percent, subject } of growths(passage))
    if (!bySubject.has(subject)) bySubject.set(subject, percent);
  for (const sum of passage.found.filter((r) => r.kind === 'parts_sum' && agrees(r.verdict))) {
    const percent = sum.stated && bySubject.get(sum.stated);
    const parts = sum.operands.flatMap((subject) => {
      const growth = bySubject.get(subject);
      return growth ? [{ subject, percent: growth }] : [];
    });
    if (!sum.stated || !percent || parts.length < sum.operands.length || parts.length < 2) continue;
    const bases = parts.map((p) => impliedBase(baseUnits(p.subject), signedGrowth(p.percent)));
    if (bases.some((base) => base === null)) continue;
    const computed = growthOver(baseUnits(sum.stated), total(bases.filter((base) => base !== null)));
    if (computed === null) continue;
    const judged = judge(computed, signedGrowth(percent));
    const outside = isOutside({ subject: sum.stated, percent }, parts);
    const verdict: Verdict = agrees(judged)
      ? judged
      : (outside && isFarOff(computed, signedGrowth(percent).range)) ||
          (sum.verdict === 'consistent' && isMisprint({ subject: sum.stated, percent }, parts, computed))
        ? 'inconsistent'
        : 'unknown';
    passage.add({
      kind: 'growth_decomposition',
      stated: percent,
      operands: [sum.stated, ...parts.flatMap((p) => [p.subject, p.percent])],
      computed,
      verdict,
      formula: `按各部分增速还原上年同期数，${numberOf(sum.stated)}的增速应为${percentText(computed.point, percent.places)}`,
      innocent: agrees(verdict) ? [] : ['上年同期基数可能分别作过调整', '各部分可能没有包括全部'],
    });
  }
}
