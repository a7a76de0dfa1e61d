import type { scale } from '../../model/interval';
import { over } from '../../model/interval';
import { compare, divide, multiply, one, rational, toDecimalString } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { subjectOf } from '../binding/subject';
import type { Verdict } from '../types';
import { judge } from '../verdict/judge';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits } from './growth';
import { inOwnUnit } from './parts-sum';
import type { Relation } from './relation';

/** A doubling is said of what falls a little short of it, and of all that stays below the next. */
const SHORT = rational(95, 100);

interface Pair {
  readonly now: Mention;
  readonly base: Mention;
}

/** The bases that the sentence prints beside a multiple, with the values that may have grown from them. */
function pairsOf(passage: Passage, m: Mention): Pair[] {
  const base = passage
    .around(m.index, 3, 1)
    .reverse()
    .find((b) => (b.role === 'base' || b.clause === m.clause) && isValue(b) && b.sentence === m.sentence);
  if (!base) return [];
  const told = subjectOf(passage, base);
  const others = passage
    .around(m.index, 6, 3)
    .filter((o) => isValue(o) && o.role === 'value' && o.part === base.part && o !== told && o !== base);
  return [...(told ? [told] : []), ...others]
    .filter((now) => now !== base && now.dimension === base.dimension)
    .map((now) => ({ now, base }));
}

/** The base of a multiple may stand in another sentence of the paragraph; only a fit binds it. */
function fittingPair(passage: Passage, m: Mention): Pair | null {
  const now = subjectOf(passage, m);
  if (!now || now.approx <= 0) return null;
  const shift = /增长|增加|提高|扩大/u.test(m.lead) && !/到$/u.test(m.lead) ? 1 : 0;
  const half = 10 ** -m.places / 2;
  const base = passage
    .around(m.index, 12, 8)
    .find(
      (o) =>
        isValue(o) &&
        o !== now &&
        o.dimension === now.dimension &&
        o.paragraph === m.paragraph &&
        o.approx > 0 &&
        (o.measure === null || o.measure === now.measure) &&
        Math.abs(now.approx / o.approx - shift - m.approx) <= half,
    );
  return base ? { now, base } : null;
}

/**
 * Multiples 倍 and doublings 番 against a printed base: n番 is 2ⁿ times; 增长n倍 is n + 1 times.
 * 由2亿元增加到8亿元，翻两番: 8 ÷ 2 = 4 = 2².
 */
export function doubling(passage: Passage): void {
  for (const m of passage.mentions) {
    if (m.kind !== 'doublings' && m.kind !== 'times') continue;
    const told = pairsOf(passage, m).flatMap((pair) => relationFor(m, pair) ?? []);
    const fit = told.find((r) => r.verdict !== 'inconsistent');
    const far = fit || m.kind === 'doublings' ? null : fittingPair(passage, m);
    const found = fit ?? (far && relationFor(m, far)) ?? (told.length === 1 ? told[0] : undefined);
    if (found) passage.add(found);
  }
}

function relationFor(m: Mention, { now, base }: Pair): Relation | null {
  const range = over(now.range, base.range);
  if (base.approx <= 0 || range === null) return null;
  const multiple = { point: divide(baseUnits(now).point, baseUnits(base).point), range };
  const grown = m.kind === 'times' && /增长|增加|提高|扩大/u.test(m.lead) && !/到$/u.test(m.lead);
  const verdict = m.kind === 'doublings' ? doublings(m, multiple.range) : times(m, multiple, grown);
  if (verdict === null) return null;
  return {
    kind: 'doubling',
    stated: m,
    operands: [now, base],
    computed: multiple,
    verdict,
    formula: `${termOf(now, base.unit)} ÷ ${numberOf(base)} = ${toDecimalString(multiple.point, 2)}倍`,
    innocent: verdict === 'inconsistent' ? ['“番”“倍”的说法可能另有起点'] : [],
  };
}

function doublings(m: Mention, multiple: ReturnType<typeof scale>): Verdict | null {
  const n = Number(m.value.num);
  if (m.value.den !== 1n || n < 1 || n > 20) return null;
  const wanted = rational(2n ** BigInt(n));
  const enough = compare(multiple.high, multiply(wanted, SHORT)) >= 0;
  const below = compare(multiple.low, multiply(wanted, rational(2))) < 0;
  return enough && below ? 'consistent' : 'inconsistent';
}

function times(
  m: Mention,
  multiple: { point: Mention['value']; range: Mention['range'] },
  grown: boolean,
): Verdict | null {
  const shift = grown ? one : rational(0);
  const computed = {
    point: rational(multiple.point.num - shift.num * multiple.point.den, multiple.point.den),
    range: {
      low: rational(multiple.range.low.num - shift.num * multiple.range.low.den, multiple.range.low.den),
      high: rational(multiple.range.high.num - shift.num * multiple.range.high.den, multiple.range.high.den),
    },
  };
  const verdict = judge(computed, inOwnUnit(m));
  // Multiples are told roughly: 2.46 times may be called 2.4 or 2.5.
  return verdict === 'truncated' ? 'within-rounding' : verdict;
}
