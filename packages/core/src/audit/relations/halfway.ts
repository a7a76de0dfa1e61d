import { compare, rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import type { Verdict } from '../types';
import { numberOf } from '../verdict/format';

const HALF = rational(50);

/** How far before the claim its figures may stand, in characters. */
const REACH = 400;
/** Nor more figures than this. */
const MOST_FIGURES = 40;

/** Where the text claims 双过半, by position. */
function claims(text: string): number[] {
  const found: number[] = [];
  for (const word of ['双过半', '任务过半', '任务“过半”', '双“过半”'])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found.sort((a, b) => a - b);
}

/** Where the figures after a position begin in the order of the text. */
function firstAfter(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The completion rates that the claim speaks of: those before it in its paragraph. */
function ratesBefore(passage: Passage, at: number): Mention[] {
  const end = firstAfter(passage.mentions, at);
  const rates = passage.mentions
    .slice(Math.max(0, end - MOST_FIGURES), end)
    .filter((m) => m.kind === 'percent' && m.role === 'completion' && m.start > at - REACH);
  const last = rates[rates.length - 1];
  return rates.filter((m) => m.paragraph === last?.paragraph);
}

function verdictOf(rates: readonly Mention[]): Verdict {
  if (rates.every((m) => compare(m.range.low, HALF) >= 0)) return 'consistent';
  // With only some below half, the claim may speak of the others.
  return rates.every((m) => compare(m.range.high, HALF) < 0) ? 'inconsistent' : 'unknown';
}

/**
 * 双过半: by the middle of the year every completion rate that the claim speaks of is half or more.
 * 完成59.39%…完成50.36%…完成“双过半”: both are at least 50%.
 */
export function halfway(passage: Passage): void {
  for (const at of claims(passage.text)) {
    const rates = ratesBefore(passage, at);
    if (rates.length === 0) continue;
    const least = rates.reduce((a, b) => (compare(a.value, b.value) <= 0 ? a : b));
    const verdict = verdictOf(rates);
    passage.add({
      kind: 'halfway',
      stated: least,
      operands: verdict === 'unknown' ? rates.filter((m) => compare(m.value, HALF) < 0) : rates,
      computed: { point: HALF, range: { low: HALF, high: HALF } },
      verdict,
      formula: `“双过半”所指完成率：${rates.map((m) => `${numberOf(m)}%`).join('、')}，最低${numberOf(least)}%`,
      innocent: verdict === 'inconsistent' ? ['“双过半”可能指文中未写完成率的其他指标'] : [],
      decides: '双过半',
    });
    for (const rate of rates) {
      if (compare(rate.range.low, HALF) < 0) continue;
      passage.add({
        kind: 'comparison_claim',
        stated: rate,
        operands: [],
        computed: { point: HALF, range: { low: HALF, high: HALF } },
        verdict: 'consistent',
        formula: `${numberOf(rate)}% ≥ 50%`,
        decides: '双过半',
      });
    }
  }
}
