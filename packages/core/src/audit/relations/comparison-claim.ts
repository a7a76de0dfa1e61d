import { exactly } from '../../model/interval';
import { compare, multiply } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isPercent, isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';

const WITHIN = 0.3;

/** The plainly printed figure that a hedged one retells: 近12亿元 … 11.91亿元. */
function plainTwin(passage: Passage, m: Mention): Mention | undefined {
  return passage
    .around(m.index, 24, 24)
    .filter(
      (e) =>
        !e.hedged &&
        e.kind === m.kind &&
        e.dimension === m.dimension &&
        e.role === m.role &&
        e.decline === m.decline &&
        Math.abs(e.approx / m.approx - 1) < WITHIN &&
        ((e.measure === m.measure && m.measure !== null) ||
          // 突破700亿元，累计实现702.8亿元: the exact figure right after it.
          (e.index === m.index + 1 && e.sentence === m.sentence && e.measure === null && e.name === '') ||
          (isPercent(m) && m.role !== 'none')),
    )
    .sort((a, b) => Math.abs(a.approx - m.approx) - Math.abs(b.approx - m.approx))[0];
}

function hedges(passage: Passage): void {
  for (const m of passage.mentions) {
    if (!m.hedged || m.bound || !(isValue(m) || isPercent(m)) || m.approx <= 0) continue;
    const twin = plainTwin(passage, m);
    if (!twin) continue;
    const side = compare(baseUnits(twin).point, baseUnits(m).point);
    const fits = m.qualifier === 'over' ? side >= 0 : m.qualifier === 'near' ? side <= 0 : true;
    if (!fits) continue;
    passage.add({
      kind: 'comparison_claim',
      stated: m,
      operands: [twin],
      computed: inUnit(baseUnits(twin), m),
      verdict: 'consistent',
      formula: `${termOf(twin, m.unit)} ${side >= 0 ? '≥' : '≤'} ${numberOf(m)}`,
    });
  }
}

/** 四个片区均超过500亿元，合计2587.55亿元: 4 × 500 ≤ 2587.55. */
function lowerBounds(passage: Passage): void {
  for (const m of passage.mentions) {
    if (m.qualifier !== 'over' || !isValue(m) || !/均|都/u.test(m.lead)) continue;
    const number = passage.mentions[m.index - 1];
    const total = passage.mentions[m.index + 1];
    if (!number || number.kind !== 'count' || number.clause !== m.clause) continue;
    if (
      !total ||
      total.dimension !== m.dimension ||
      total.sentence !== m.sentence ||
      !/合计|共|总/u.test(total.lead)
    )
      continue;
    const least = {
      point: multiply(baseUnits(m).point, number.value),
      range: exactly(multiply(baseUnits(m).point, number.value)),
    };
    const fits = compare(total.range.high, least.point) >= 0;
    passage.add({
      kind: 'comparison_claim',
      stated: total,
      operands: [number, m],
      computed: inUnit(least, total),
      verdict: fits ? 'consistent' : 'inconsistent',
      formula: `${numberOf(number)} × ${numberOf(m)} ${fits ? '≤' : '>'} ${termOf(total, m.unit)}`,
      innocent: fits ? [] : ['合计可能另有范围'],
    });
  }
}

/** The figures listed beside a bound that all of them keep: 均超过50%，分别为62%、55%和51%. */
function allBeyond(passage: Passage): void {
  for (const m of passage.mentions) {
    if (!(isValue(m) || isPercent(m)) || (m.qualifier !== 'over' && m.qualifier !== 'near')) continue;
    if (!/均|都|全部|各/u.test(m.clauseLead)) continue;
    const list = passage
      .around(m.index, 12, 12)
      .filter(
        (o) => o.sentence === m.sentence && o.kind === m.kind && o.dimension === m.dimension && !o.hedged,
      )
      .filter((o) => o.role === m.role || o.role === 'none' || m.role === 'none');
    const over = m.qualifier === 'over';
    const fits = list.every((o) => (over ? o.approx >= m.approx : o.approx <= m.approx));
    if (list.length < 2 || !fits) continue;
    passage.add({
      kind: 'comparison_claim',
      stated: m,
      operands: list,
      computed: null,
      verdict: 'consistent',
      formula: `${list.map(numberOf).join('、')}均${over ? '不低于' : '不高于'}${numberOf(m)}${m.unit}`,
    });
  }
}

/** 完成率62%，高于全省平均水平58%; 到位21亿元，超过去年同期的18亿元. */
function aboveOrBelow(passage: Passage): void {
  for (const m of passage.mentions) {
    const word = /(高于|超过|多于|大于|快于|低于|少于|小于|慢于)[^，。；\d]*$/u.exec(m.clauseLead)?.[1];
    if (word === undefined || !(isValue(m) || (isPercent(m) && m.kind === 'percent')) || m.role === 'change')
      continue;
    const before = passage
      .around(m.index, 4, 0)
      .reverse()
      .find(
        (o) =>
          o.sentence === m.sentence &&
          o.kind === m.kind &&
          o.dimension === m.dimension &&
          o.clause !== m.clause,
      );
    if (!before || before.hedged) continue;
    const higher = '高于超过多于大于快于'.includes(word);
    const fits = higher ? before.approx > m.approx : before.approx < m.approx;
    if (!fits) continue;
    passage.add({
      kind: 'comparison_claim',
      stated: m,
      operands: [before],
      computed: inUnit(baseUnits(before), m),
      verdict: 'consistent',
      formula: `${termOf(before, m.unit)} ${higher ? '>' : '<'} ${numberOf(m)}`,
    });
  }
}

/**
 * Comparisons in words: 近12亿元 against 11.91, 均超过, 提前完成50亿元的目标 (59.47 ÷ 50 = 118.94%).
 */
export function comparisonClaim(passage: Passage): void {
  hedges(passage);
  lowerBounds(passage);
  allBeyond(passage);
  aboveOrBelow(passage);
}
