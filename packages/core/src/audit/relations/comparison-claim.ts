import { exactly, over, scale } from '../../model/interval';
import { compare, divide, hundred, multiply } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isPercent, isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { subjectOf } from '../binding/subject';
import { numberOf, percentText, termOf } from '../verdict/format';
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
        ((e.measure === m.measure && m.measure !== null) || (isPercent(m) && m.role !== 'none')),
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
    const word = /(高于|超过|多于|大于|快于|低于|少于|小于|慢于)[^，。；]*$/u.exec(m.clauseLead)?.[1];
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

const FULFILLED = ['提前完成', '超额完成', '提前实现', '超额实现', '圆满完成', '全面完成', '提前超额'];

/** Where the text says that a target has been reached, and where that clause ends. */
function claimsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const ends = (from: number): number => {
    let at = from;
    while (at < text.length && at < from + 60 && !'，。；\n'.includes(text.charAt(at))) at += 1;
    return at;
  };
  for (const word of FULFILLED)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      found.push({ start: at, end: ends(at) });
  for (let at = text.indexOf('提前'); at >= 0; at = text.indexOf('提前', at + 1)) {
    const end = ends(at);
    if (text.slice(at + 2, at + 10).includes('完成') && !text.startsWith('提前完成', at))
      found.push({ start: at, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 提前完成50亿元的目标: the result before the claim against the target in it. */
function againstTarget(passage: Passage, target: Mention): void {
  const result = subjectOf(passage, target);
  if (!result || result.dimension !== target.dimension || result.hedged || target.approx <= 0) return;
  const range = over(result.range, target.range);
  if (range === null) return;
  const point = multiply(divide(baseUnits(result).point, baseUnits(target).point), hundred);
  const computed = { point, range: scale(range, hundred) };
  const fits = compare(computed.range.high, hundred) >= 0;
  passage.add({
    kind: 'comparison_claim',
    stated: target,
    operands: [result],
    computed,
    verdict: fits ? 'consistent' : 'inconsistent',
    formula: `${termOf(result, target.unit)} ÷ ${numberOf(target)} = ${percentText(point, 2)}，${fits ? '已达到目标' : '未达到目标'}`,
    innocent: fits ? [] : ['完成目标的可能是另一口径的数'],
    decides: '完成目标',
  });
}

/** 完成年度任务的114%，提前完成任务: the completion rate nearest to the claim. */
function againstRate(passage: Passage, start: number, near: readonly Mention[]): void {
  const rates = near.filter((m) => m.kind === 'percent' && m.role === 'completion' && m.end <= start);
  const rate = rates[rates.length - 1];
  if (!rate) return;
  const fits = compare(rate.range.high, hundred) >= 0;
  if (!fits && rates.length > 1) return;
  passage.add({
    kind: 'comparison_claim',
    stated: rate,
    operands: [],
    computed: { point: hundred, range: exactly(hundred) },
    verdict: fits ? 'consistent' : 'inconsistent',
    formula: `${numberOf(rate)}% ${fits ? '≥' : '<'} 100%`,
    innocent: fits ? [] : ['所称完成的可能是阶段任务或另一指标'],
    decides: '完成目标',
  });
}

function fulfilments(passage: Passage): void {
  let from = 0;
  let reached = -1;
  for (const { start, end } of claimsOf(passage.text)) {
    if (start < reached) continue;
    reached = end;
    while (from < passage.mentions.length && passage.mentions[from]!.start < start) from += 1;
    const inside = passage.mentions.slice(from, from + 6).filter((m) => m.start < end);
    const target = inside.find((m) => isValue(m) && m.role === 'target');
    const before = passage.mentions[from - 1];
    if (target) againstTarget(passage, target);
    else if (before) {
      const near = passage.mentions
        .slice(Math.max(0, from - 8), from)
        .filter((m) => m.sentence === before.sentence);
      if (!/[。\n]/u.test(passage.text.slice(before.end, start).slice(0, 200)))
        againstRate(passage, start, near);
    }
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
  fulfilments(passage);
}
