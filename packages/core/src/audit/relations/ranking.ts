import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isPercent, isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';

const DESCENDING = /由高到低|从高到低|由多到少|从多到少|由大到小|排名|位居前|前三|前五|前十|依次(?:为|是)/u;
const LONGEST = 40;

/** The figures of one kind that a ranking lists: to the end of its sentence, one an item. */
function listAfter(passage: Passage, first: Mention): Mention[] {
  const list: Mention[] = [];
  for (let at = first.index; at < passage.mentions.length && list.length < LONGEST; at += 1) {
    const m = passage.mentions[at]!;
    if (m.sentence !== first.sentence) break;
    if (m.dimension === first.dimension && m.depth === first.depth && (isValue(m) || isPercent(m)))
      list.push(m);
    else if (isValue(m)) break;
  }
  return list;
}

/**
 * A ranking 排名 told from the highest down does not rise.
 * 前三位依次为甲县45.6亿元、乙县38.2亿元、丙县35.9亿元: 45.6 ≥ 38.2 ≥ 35.9.
 */
export function ranking(passage: Passage): void {
  let done = -1;
  for (const first of passage.mentions) {
    if (first.index <= done || !(isValue(first) || isPercent(first))) continue;
    if (!DESCENDING.test(first.gap) || first.hedged) continue;
    const list = listAfter(passage, first);
    if (list.length < 3) continue;
    done = list[list.length - 1]!.index;
    const rise = list.findIndex((m, at) => at > 0 && compare(m.range.low, list[at - 1]!.range.high) > 0);
    const explicit = /由高到低|从高到低|由多到少|从多到少|由大到小|排名[^，。；]{0,6}:/u.test(first.gap);
    passage.add({
      kind: 'comparison_claim',
      stated: rise < 0 ? null : list[rise]!,
      operands: list,
      computed: null,
      verdict: rise < 0 ? 'consistent' : explicit ? 'inconsistent' : 'unknown',
      formula:
        rise < 0
          ? list.map(numberOf).join(' ≥ ')
          : `按所列次序，${list[rise]!.raw}大于其前的${list[rise - 1]!.raw}`,
      innocent: rise < 0 ? [] : ['可能按另一指标排名'],
      decides: '位次',
    });
  }
}
