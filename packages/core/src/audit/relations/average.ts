import { over, printed } from '../../model/interval';
import { divide, rational } from '../../model/rational';
import type { Rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { REACH_BACK } from '../binding/passage';
import { monthsBy, monthsIn, yearsOf } from '../binding/period';
import { agrees, judge } from '../verdict/judge';
import type { Printed } from '../verdict/judge';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';
import type { Relation } from './relation';

const AVERAGE = /平均|[户项个场次家人镇县均年月季日]均/u;
/** 年均, 月均: over time, not over things. */
const YEARLY = /年均|每年/u;
const MONTHLY = /月均|每月|每个月/u;

/** What an average is taken over: a printed figure, or a number that the words give. */
interface Divisor {
  readonly mention: Mention | null;
  readonly value: Rational;
}

const counted = (m: Mention): boolean =>
  m.kind === 'count' && !m.hedged && m.approx > 1 && m.factor.num === 1n && m.role !== 'threshold';

/** The time or the things that an average is taken over, nearest first. */
function divisorsFor(passage: Passage, average: Mention, words: string): Divisor[] {
  const ofTime = (list: readonly (number | null)[]): Divisor[] =>
    list.flatMap((n) => (n !== null && n > 1 ? [{ mention: null, value: rational(n) }] : []));
  if (/年均增长/u.test(words)) return [];
  if (YEARLY.test(words)) return ofTime([yearsOf(passage, average)]);
  if (MONTHLY.test(words)) return ofTime([monthsIn(words), ...monthsBy(passage, average)]);
  const counts = passage.around(average.index, 10, 6).filter((m) => counted(m) && nearby(average, m));
  const lists = passage
    .around(average.index, 10, 0)
    .filter((m) => nearby(average, m) && m.dimension === average.dimension)
    .flatMap((m) => passage.listsOf(m));
  return [
    ...ofTime(lists.map(({ parts }) => parts.length)),
    ...counts
      .sort((a, b) => Math.abs(a.index - average.index) - Math.abs(b.index - average.index))
      .map((mention) => ({ mention, value: mention.value })),
  ];
}

const nearby = (average: Mention, m: Mention): boolean =>
  m.paragraph === average.paragraph && Math.abs(average.sentence - m.sentence) <= 2;

/** 其余依次是，642万美元的台湾项目: an average told before what it is of, in a sentence about averages. */
const OF_NAMED = /^的([^，。；、\d]{2,10}?)(?:项目|企业|地区|公司)/u;

/** The count and the amount told of what an average names: 新批台湾项目19个，协议外资1.22亿美元. */
function rowOf(passage: Passage, average: Mention): { count: Mention; total: Mention } | null {
  const name = OF_NAMED.exec(average.tail)?.[1];
  const sentence = passage.text.slice(Math.max(0, average.start - SENTENCE), average.start);
  if (name === undefined || !/平均[^。\n]*$/u.test(sentence)) return null;
  for (const count of passage.around(average.index, REACH_BACK, 0).reverse()) {
    if (!counted(count) || !count.lead.includes(name)) continue;
    const total = passage.mentions[count.index + 1];
    if (total?.sentence === count.sentence && total.dimension === average.dimension && !total.hedged)
      return { count, total };
  }
  return null;
}

/** 共382个，总投资5066.7亿元。…。平均投资规模13.3亿元: of the count and the amount that the paragraph begins with. */
function ofHeadline(passage: Passage, average: Mention): Relation | null {
  if (YEARLY.test(average.lead) || MONTHLY.test(average.lead)) return null;
  const before = passage
    .around(average.index, REACH_BACK, 0)
    .filter((m) => m.paragraph === average.paragraph && isValue(m) && m.role === 'value' && !m.hedged);
  const count = before.find(counted);
  const total = before.find((m) => m.dimension === average.dimension && m.approx > average.approx);
  const relation = count && total && relationFor(average, total, { mention: count, value: count.value });
  return relation && agrees(relation.verdict) ? relation : null;
}

/** The words that make a figure an average: its own, or those before the list or the move that it ends. */
function wordsOf(m: Mention): string | null {
  if (AVERAGE.test(m.lead)) return m.lead;
  const goesOn = /^[和及与、]?$|[至到为]$/u.test(m.lead) || /^[（(]/u.test(m.gap);
  return goesOn && AVERAGE.test(m.clauseLead) ? m.clauseLead : null;
}

function relationFor(average: Mention, total: Mention, { mention, value }: Divisor): Relation | null {
  const range = over(total.range, { low: value, high: value });
  if (range === null) return null;
  const computed = inUnit({ point: divide(baseUnits(total).point, value), range }, average);
  const by = mention ? numberOf(mention) : `${value.num}`;
  return {
    kind: 'average',
    stated: average,
    operands: mention ? [total, mention] : [total],
    computed,
    verdict: judge(computed, averageRange(average)),
    formula: `${termOf(total, average.unit)} ÷ ${by} = ${numberOf({ ...average, value: computed.point })}${average.unit}`,
  };
}

/** An average of counts is rounded although counts are not: 平均每个县签约15个. */
const averageRange = (m: Mention): Printed =>
  m.kind === 'count' ? { ...inOwnUnit(m), range: printed(m.value, m.places) } : inOwnUnit(m);

/** How far back in a sentence it may say that it is about averages. */
const SENTENCE = 120;

/** A misprint keeps within this factor of what was meant. */
const MISPRINT = 1.25;

/**
 * An average 平均数 = total ÷ number of things, years or months.
 * 签约20个，合同额95亿元，平均每个4.75亿元: 95 ÷ 20 = 4.75; 十三五期间到位600亿元，年均120亿元: 600 ÷ 5.
 */
export function average(passage: Passage): void {
  for (const m of passage.mentions) {
    if (!isValue(m) || m.kind === 'quantity' || m.approx <= 0) continue;
    const row = rowOf(passage, m);
    const named = row && relationFor(m, row.total, { mention: row.count, value: row.count.value });
    if (named && (agrees(named.verdict) || isClose(named, m))) {
      passage.add({ ...named, innocent: agrees(named.verdict) ? [] : INNOCENT });
      continue;
    }
    const words = wordsOf(m);
    if (words === null) continue;
    const totals = passage
      .around(m.index, 10, 4)
      .filter(
        (o) => isValue(o) && !o.hedged && nearby(m, o) && o.dimension === m.dimension && o.approx > m.approx,
      )
      .sort((a, b) => Math.abs(a.index - m.index) - Math.abs(b.index - m.index))
      .slice(0, 5);
    const divisors = divisorsFor(passage, m, words).slice(0, 6);
    const pairs = totals.flatMap((total) =>
      divisors.flatMap((d) => (d.mention === total ? [] : (relationFor(m, total, d) ?? []))),
    );
    const fit = pairs.find((r) => agrees(r.verdict));
    const likely = pairs.filter((r) => isNear(r, m));
    const only =
      (totals.length === 1 || divisors.length === 1 || likely.length === 1) && likely[0]
        ? likely[0]
        : undefined;
    const overall = fit ?? ofHeadline(passage, m);
    if (overall) passage.add(overall);
    else if (only && !m.hedged && !/水平|上年|去年|十[一二三四]五/u.test(m.lead))
      passage.add({ ...only, innocent: INNOCENT });
  }
}

const INNOCENT = ['平均数可能按另一范围计算'];

function isClose({ computed }: Relation, m: Mention): boolean {
  const point = computed?.point;
  const ratio = point
    ? (Number(point.num) / Number(point.den) / Number(m.value.num)) * Number(m.value.den)
    : 0;
  return ratio < MISPRINT && ratio > 1 / MISPRINT;
}

const isNear = (relation: Relation, m: Mention): boolean =>
  isClose(relation, m) && relation.operands.every((o) => o.sentence === m.sentence);
