import type { Interval } from '../../model/interval';
import { over, printed, scale, sumOf } from '../../model/interval';
import type { Rational } from '../../model/rational';
import { add, divide, hundred, isZero, multiply, rational } from '../../model/rational';
import type { Verdict } from '../types';
import type { Value } from '../verdict/judge';
import { agrees, judge } from '../verdict/judge';
import { denominators, numerators, tierOf } from './candidates';
import type { Mention } from './mention';
import { misprintOdds } from './misprint';
import { areSideBySide } from './subject';
import { statedInPhrase } from './stated/index';
import type { Passage } from './passage';

/** A percentage explained: what was divided by what. */
export interface Ratio {
  readonly percent: Mention;
  /** Added together when there are several: 建成和在建占总数的67.8%. */
  readonly numerator: readonly Mention[];
  readonly denominator: Mention;
  readonly computed: Value;
  readonly verdict: Verdict;
}

const baseValue = (m: Mention): Rational => multiply(m.value, m.factor);

/** A target is set, not measured: 5亿元 is not rounded from 5.4, though it may be from 5.04. */
const wholeRange = (m: Mention): Interval =>
  m.role === 'target' && m.kind === 'amount' && m.places === 0 && m.qualifier === null
    ? scale(printed(m.value, 1), m.factor)
    : m.range;

/** The percentage that `numerator` is of `denominator`, or null when the denominator may be zero. */
export function percentOf(numerator: readonly Mention[], denominator: Mention): Value | null {
  const whole = baseValue(denominator);
  if (isZero(whole)) return null;
  const part = numerator.map(baseValue).reduce(add, rational(0));
  const range: Interval | null = over(sumOf(numerator.map((m) => m.range)), wholeRange(denominator));
  if (range === null) return null;
  return { point: multiply(divide(part, whole), hundred), range: scale(range, hundred) };
}

/** Judges one binding of a percentage. */
export function ratioOf(percent: Mention, numerator: readonly Mention[], denominator: Mention): Ratio | null {
  const computed = percentOf(numerator, denominator);
  if (computed === null) return null;
  return { percent, numerator, denominator, computed, verdict: judge(computed, percent) };
}

/** The width of a figure as a share of it. */
const width = (m: Mention): number => (m.approx === 0 ? 0 : Math.abs(m.width / m.approx));

/** More accidental fits than this may not be expected among the pairs tried. */
const MOST_ACCIDENTS = 0.35;
/** A fit that only rounding allows stands behind one that is exact, this many steps further off. */
const LOOSE = 3;
/** Ratios in a text spread over some e⁵, so that a pair falls within a given relative width this often. */
const PER_PAIR = 0.2;

/** What the words before a share say it is a share of: 履约项目占总数的 → counts, 到位资金占全市的 → amounts. */
function wantedKind(
  passage: Passage,
  { role, lead, index, sentence }: Mention,
): { kind: Mention['kind']; certain: boolean } | null {
  if (role !== 'share') return null;
  if (/资金|金额|投资额|总额|到资/u.test(lead)) return { kind: 'amount', certain: true };
  if (/(?:项目|企业|家|户)总数|个数|项目数|数量/u.test(lead)) return { kind: 'count', certain: true };
  // 到位217亿元，占总数的57.9%: of the amount, where no count stands before it.
  if (/总数/u.test(lead))
    return {
      kind: 'count',
      certain: passage.around(index, 8, 0).some((m) => m.kind === 'count' && m.sentence === sentence),
    };
  if (/投资|到位|引资|外资|收入|产值/u.test(lead)) return { kind: 'amount', certain: false };
  return /项目|企业/u.test(lead) ? { kind: 'count', certain: false } : null;
}

/**
 * The binding of a percentage that its structure suggests and arithmetic confirms: pairs are tried from the nearest
 * outwards, and the first distance at which one fits wins, unless so many pairs were tried that a fit means nothing.
 */
export function fittingRatio(
  passage: Passage,
  percent: Mention,
  accept: (verdict: Verdict) => boolean = agrees,
  furthest = 15,
): Ratio | null {
  const pairs = pairsFor(passage, percent);
  if (!pairs.some((pair) => mayFit(percent, pair))) return null;
  const tried = new Array<number>(20).fill(0);
  let best: { cost: number; ratio: Ratio; slack: number } | null = null;
  for (const pair of pairs) {
    const tier = Math.min(15, pair.tier + tierOf(passage, percent, pair.top, pair.bottom));
    tried[tier]! += 1;
    if (tier > furthest || (best !== null && tier >= best.cost) || !mayFit(percent, pair)) continue;
    const ratio = ratioOf(percent, pair.tops, pair.bottom);
    if (ratio === null || !accept(ratio.verdict)) continue;
    const cost = tier + (ratio.verdict === 'within-rounding' ? LOOSE : 0);
    if (best === null || cost < best.cost) best = { cost, ratio, slack: slackOf(percent, pair) };
  }
  if (best === null) return null;
  const near = tried.slice(0, best.cost + 1).reduce((a, b) => a + b, 0);
  if (best.cost > 1 && near * Math.min(best.slack, 1) * PER_PAIR > MOST_ACCIDENTS) return null;
  return best.ratio;
}

const isRow = ({ name }: Mention, { top, bottom }: Pair): boolean =>
  name.length >= 2 && top.name === name && bottom.name === name;

/** Structure no looser than this binds a percentage that fits nothing to the figures that it nearly fits. */
const NEARLY = 3;
/** A slip of arithmetic or of the pen stays within this share of what was meant, or these points. */
const SLIP = 0.03;
const SLIP_POINTS = 2.1;
/** How many pairs in all a misprint may be expected to explain by accident. */
const MISPRINTED = 0.1;

/**
 * The binding that structure suggests and arithmetic all but confirms, for a percentage that fits nowhere: the nearest
 * pair whose quotient is a slip away. Figures so close are seldom so by accident.
 */
export function nearlyFitting(passage: Passage, percent: Mention): Ratio | null {
  let best: { cost: number; ratio: Ratio } | null = null;
  if (percent.kind === 'ratio') return null;
  const near = pairsFor(passage, percent).flatMap((pair) => {
    if (pair.tier > 0 || pair.bottom.hedged || pair.top.hedged) return [];
    if (areSideBySide(passage, percent, pair.top, pair.bottom)) return [];
    // Rates lie so close to each other that only rows of one name will do: 开工率：甲县93.5% … 甲县46个.
    if (percent.role === 'rate' && !isRow(percent, pair)) return [];
    if (percent.role === 'completion' && pair.bottom.role !== 'target') return [];
    const tier = pair.tier + tierOf(passage, percent, pair.top, pair.bottom);
    return tier > NEARLY ? [] : [{ pair, tier }];
  });
  for (const { pair, tier } of near) {
    const computed = (pair.tops.reduce((sum, m) => sum + m.approx, 0) / pair.bottom.approx) * 100;
    const miss = Math.abs(computed - percent.approx);
    const slip = Math.max(percent.approx * SLIP, Math.min(SLIP_POINTS, percent.approx * 0.1));
    if (miss > slip && misprintOdds(percent, pair.tops, pair.bottom) > MISPRINTED / near.length) continue;
    const cost = tier + miss / percent.approx;
    if (best !== null && cost >= best.cost) continue;
    const ratio = ratioOf(percent, pair.tops, pair.bottom);
    if (ratio !== null) best = { cost, ratio };
  }
  return best?.ratio ?? null;
}

interface Pair {
  readonly tops: readonly Mention[];
  readonly top: Mention;
  readonly bottom: Mention;
  /** Of the numerator alone. */
  readonly tier: number;
}

/** All pairs that the structure does not forbid. */
function pairsFor(passage: Passage, percent: Mention): Pair[] {
  const wanted = wantedKind(passage, percent);
  const printed = statedInPhrase(passage, percent)?.denominator;
  const bottoms = denominators(passage, percent);
  const pairs: Pair[] = [];
  for (const { mentions: tops, tier } of numerators(passage, percent)) {
    const top = tops[0]!;
    const odd = wanted !== null && top.kind !== wanted.kind;
    if (odd && wanted.certain) continue;
    for (const bottom of bottoms)
      if (bottom.dimension === top.dimension && !tops.includes(bottom) && (!printed || bottom === printed))
        pairs.push({ tops, top, bottom, tier: tier + (odd ? 4 : 0) });
  }
  return pairs;
}

/** How far, as a share of itself, a percentage may be from the quotient of the printed figures. */
const slackOf = (percent: Mention, { tops, bottom }: Pair): number =>
  tops.reduce((total, m) => total + width(m), width(percent) + width(bottom));

/** A quick test in doubles, wider than the exact one. */
function mayFit(percent: Mention, pair: Pair): boolean {
  const sum = pair.tops.reduce((total, m) => total + m.approx, 0);
  const miss = Math.abs((sum / pair.bottom.approx) * 100 - percent.approx);
  return miss <= Math.abs(percent.approx) * (slackOf(percent, pair) * 2 + 0.002);
}
