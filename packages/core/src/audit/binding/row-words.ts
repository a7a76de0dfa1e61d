import { headIn } from './head';
import type { Mention } from './mention';
import type { Passage } from './passage';

/** How many figures of a row may stand before one of them. */
const LONGEST_ROW = 4;

/** The words of the row 行 that a value stands in: its own, and those of the figures before it back to one of its kind. */
export function rowWords(passage: Passage, m: Mention): string {
  let words = m.lead + m.tail;
  for (let at = m.index - 1; at >= Math.max(0, m.index - LONGEST_ROW); at -= 1) {
    const before = passage.mentions[at]!;
    // 到位省外资金突破700亿元，累计实现702.8亿元: without a noun of its own it goes on about the one before.
    const goesOn = at === m.index - 1 && m.measure === null && m.name === '' && before.hedged;
    if (before.part !== m.part || (before.dimension === m.dimension && !goesOn)) break;
    // 19个准备项目完成，到位3亿元: what the first of the row counts stands after it.
    words = before.lead + headIn(before.tail) + words;
  }
  return words;
}

/** Whether the characters of a name stand in the words in this order: 全州省外 in 全州共引进省外到位资金. */
export function inOrder(name: string, words: string): boolean {
  let at = 0;
  for (const char of words) if (char === name.charAt(at)) at += 1;
  return at === name.length;
}
