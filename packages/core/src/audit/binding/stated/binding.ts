import { isValue } from '../mention';
import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { pairedValue } from '../subject';

/**
 * What the grammar, whatever the arithmetic, says that a percentage divides. Where it leaves several readings, all are
 * given: only when none of them fits do the figures not agree.
 */
export interface Binding {
  readonly numerator: Mention;
  readonly denominator: Mention;
  /** Whether the words leave nothing else, so that no fit among other figures will do. */
  readonly sure?: boolean;
}

/** A figure that can be held to its last digit. */
export const plain = (m: Mention): boolean => isValue(m) && !m.hedged;

/** Values of one dimension before a mention in its sentence, nearest first, outside foreign brackets. */
export function valuesBefore(passage: Passage, from: Mention, dimension: string | null): Mention[] {
  const found: Mention[] = [];
  for (let at = from.index - 1; at >= 0 && found.length < 12; at -= 1) {
    const m = passage.mentions[at]!;
    if (m.sentence !== from.sentence) break;
    if (!isValue(m) || m.depth > from.depth || m.role === 'change' || m.role === 'base') continue;
    if (dimension === null || m.dimension === dimension) found.push(m);
  }
  return found;
}

/**
 * What is being said something of at a figure: the item that 分别 pairs it with, what its bracket explains, or the nearest
 * value of each dimension before it in its part of the sentence (签约20个、投资95亿元，占…).
 */
export function spokenOf(passage: Passage, m: Mention): Mention[] {
  const paired = pairedValue(passage, m);
  const host = m.host >= 0 ? passage.mentions[m.host] : undefined;
  const told = paired ?? (host && isValue(host) ? host : undefined);
  if (told) return plain(told) && told.role === 'value' ? [told] : [];
  const found: Mention[] = [];
  for (let at = m.index - 1; at >= Math.max(0, m.index - 12); at -= 1) {
    const o = passage.mentions[at]!;
    if (o.sentence !== m.sentence || (found.length > 0 && o.part !== m.part)) break;
    if (!isValue(o) || o.role !== 'value' || o.depth > m.depth) continue;
    if (o.hedged && found.length === 0) return [];
    if (!o.hedged && !found.some((f) => f.dimension === o.dimension)) found.push(o);
  }
  return found;
}

/** Words that may stand before what a percentage says without naming a subject of its own. */
const EMPTY =
  /^[和及与、,，]?(?:其中|分别|各|均|都|仅|只|已|也|约|共|并|则|又|还|再|实际|累计|合计|同时|提前|超额|目前|所|成功|圆满|顺利|全面|基本)*$/u;

/** Whether words name nothing of their own: what follows is said of the figure before. */
export const saysNothing = (words: string): boolean => EMPTY.test(words.replace(/^[（(]/u, ''));
