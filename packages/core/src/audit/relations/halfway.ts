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
  for (const word of [
    '双过半',
    '任务过半',
    '任务“过半”',
    '双“过半”',
    '个过半',
    '全部过半',
    '均过半',
    '都过半',
  ])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return [...new Set(found)].sort((a, b) => a - b);
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

/** The completion rates that the claim speaks of: those before it in its paragraph, or the list that it opens. */
function ratesBefore(passage: Passage, at: number): Mention[] {
  const end = firstAfter(passage.mentions, at);
  const rates = passage.mentions
    .slice(Math.max(0, end - MOST_FIGURES), end)
    .filter((m) => m.kind === 'percent' && m.role === 'completion' && m.start > at - REACH);
  const last = rates[rates.length - 1];
  const before = rates.filter((m) => m.paragraph === last?.paragraph);
  if (before.length > 0) return before;
  // 取得“四个过半”：一是…: the rates may be told after it.
  const after = passage.mentions
    .slice(end, end + MOST_FIGURES)
    .filter((m) => m.paragraph === passage.mentions[end]?.paragraph);
  const told = /^[过半双”"]{2,5}[:：]/u.test(passage.text.slice(at, at + 8).replace(/^个/u, ''));
  return told ? after.filter((m) => m.kind === 'percent' && m.role === 'completion') : [];
}

/** 三项指标全部实现“双过半”: said of each of the rates. */
const ofEach = (passage: Passage, at: number): boolean =>
  /全部|均|都|各项|[二两三四五六七八九]项/u.test(passage.text.slice(Math.max(0, at - 14), at));

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
    const each = ofEach(passage, at) && verdict === 'unknown';
    for (const rate of rates) {
      const short = compare(rate.range.high, HALF) < 0;
      if (short && !each) continue;
      passage.add({
        kind: 'comparison_claim',
        stated: rate,
        operands: [],
        computed: { point: HALF, range: { low: HALF, high: HALF } },
        verdict: short ? 'inconsistent' : 'consistent',
        formula: `${numberOf(rate)}% ${short ? '<' : '≥'} 50%`,
        innocent: short ? ['“过半”可能指的是另外几项指标'] : [],
        decides: '双过半',
      });
    }
  }
}
