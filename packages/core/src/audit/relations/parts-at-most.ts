import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { termOf } from '../verdict/format';
import { inOwnUnit, sumIn } from './parts-sum';

const sameRow = (parts: readonly Mention[], whole: Mention): boolean =>
  parts.every((m) => m.sentence === whole.sentence || m.host === whole.index);

/** Fewer items are not a list of their own. */
const FEWEST = 3;

/** The items of a sentence of its own: one dimension, one measure or none, each with a name. */
function itemsOf(sentence: readonly Mention[]): readonly Mention[] {
  const [first] = sentence;
  const alike = sentence.every((m) => m.depth === first!.depth && !m.hedged && m.role === 'value');
  const measures = new Set(sentence.flatMap((m) => (m.measure === null ? [] : [m.measure])));
  return alike && sentence.length >= FEWEST && measures.size <= 1 ? sentence : [];
}

/** 到位345亿元…。制造业102亿元；服务业240亿元；农业3亿元: items in a sentence of their own stay within the headline. */
function withinHeadline(passage: Passage): void {
  for (const stream of passage.streams.values()) {
    let headline: Mention | null = null;
    let sentence: Mention[] = [];
    const close = (): void => {
      const items = itemsOf(sentence);
      const [first] = items;
      if (!first || !headline || headline.sentence === first.sentence) return;
      if (headline.paragraph !== first.paragraph || headline.hedged || headline.role !== 'value') return;
      if (
        items.some((m) => passage.using(m).some((r) => r.kind === 'parts_sum' || r.kind === 'parts_at_most'))
      )
        return;
      addWithin(passage, headline, items);
    };
    for (const m of stream) {
      if (sentence[0] && sentence[0].sentence !== m.sentence) {
        close();
        sentence = [];
      }
      if (headline?.paragraph !== m.paragraph) headline = m;
      sentence.push(m);
    }
    close();
  }
}

function addWithin(passage: Passage, whole: Mention, parts: readonly Mention[]): void {
  const computed = sumIn(whole, parts);
  // Classes and stages may lie inside each other: only what fits says something.
  if (compare(computed.range.low, inOwnUnit(whole).range.high) > 0) return;
  passage.add({
    kind: 'parts_at_most',
    stated: whole,
    operands: parts,
    computed,
    verdict: 'consistent',
    formula: `${parts.map((m) => termOf(m, whole.unit)).join(' + ')} ≤ ${termOf(whole, whole.unit)}`,
  });
}

/**
 * Parts 其中 that need not be all of their whole together stay within it.
 * 签约78个，其中开工46个、竣工21个: 46 + 21 ≤ 78.
 */
export function partsAtMost(passage: Passage): void {
  for (const { whole, parts, opening } of passage.lists) {
    if (opening === 'total' || opening === 'running' || parts.length < 2 || !sameRow(parts, whole)) continue;
    if (!passage.stating(whole).some((r) => r.kind === 'parts_sum')) addWithin(passage, whole, parts);
  }
  withinHeadline(passage);
}
