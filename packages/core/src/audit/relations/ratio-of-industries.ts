import { industryOf } from '../binding/axis-lists';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { ratioOf } from '../binding/ratio';
import { agrees } from '../verdict/judge';
import { ratioRelation } from './ratios';
import { shareLists } from './structure-100';

/** How far before a ratio its words are looked for, and how many figures around it its amounts. */
const WORDS = 40;
const REACH = 16;
/** A slip keeps the amount within this share of what the ratio says. */
const SLIP = 0.1;

/** 一、二、三产业…比重为; 三次产业结构为. */
const OF_INDUSTRIES = /一、二、三(?:次|大)?产|三次产业|三产/u;

/** The words of its clause that say what a ratio is a ratio of: 实际到位内资. */
function termsOf(passage: Passage, first: Mention): { words: string; industries: boolean } {
  const before = passage.text.slice(Math.max(0, first.start - WORDS), first.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  return { words: sentence.slice(sentence.lastIndexOf(';') + 1), industries: OF_INDUSTRIES.test(sentence) };
}

/** Whether the last words before an amount are among those of the ratio. */
function isOf(m: Mention, words: string): boolean {
  const noun = m.lead.replace(/(?:分别|达到?|为|约|是)+$/u, '').slice(-4);
  return noun.length >= 2 && words.includes(noun);
}

/**
 * The parts of a ratio of the three industries whose amounts are told elsewhere by name.
 * 一、二、三产业到位资金比重为6:52:42 … 第三产业到位资金31亿元: 31 ÷ 74 = 42%.
 */
export function ratioOfIndustries(passage: Passage): void {
  for (const shares of shareLists(passage)) {
    const [first] = shares;
    if (first?.kind !== 'ratio' || shares.length !== 3) continue;
    const { words, industries } = termsOf(passage, first);
    if (!industries) continue;
    const amounts = passage
      .around(first.index, REACH, REACH)
      .filter((m) => isValue(m) && m.role === 'value' && !m.hedged && m.paragraph === first.paragraph)
      .filter((m) => isOf(m, words));
    shares.forEach((share, industry) => {
      if (passage.stating(share).some((r) => r.kind === 'share')) return;
      const part = amounts.find((m) => industryOf(passage, m, true) === industry);
      const whole =
        part &&
        amounts.find(
          (m) => m.dimension === part.dimension && m.approx > part.approx && industryOf(passage, m, true) < 0,
        );
      const ratio = part && whole && ratioOf(share, [part], whole);
      if (!ratio) return;
      const point = Number(ratio.computed.point.num) / Number(ratio.computed.point.den);
      if (agrees(ratio.verdict) || Math.abs(point / share.approx - 1) <= SLIP)
        passage.add(ratioRelation('share', ratio));
    });
  }
}
