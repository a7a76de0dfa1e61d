import { isValue } from '../mention';
import type { Mention } from '../mention';
import type { Passage } from '../passage';

/** A binding that the grammar states outright, so that a misfit is a finding. */
export interface Binding {
  readonly numerator: Mention;
  readonly denominator: Mention;
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
