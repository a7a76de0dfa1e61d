import type { List } from '../binding/lists';
import type { Mention } from '../binding/mention';
import { unmisprinted, unswapped } from '../binding/misprint';

/** How many sums as good must be unlikely before a misprint is taken for the reason of a miss. */
const SURPRISING = { less: 200, more: 30 };

/** How surprising it would be that a misprint of one of its figures by accident makes a list add up; 0 where none does. */
function surpriseOf(
  { whole, parts }: Pick<List, 'whole' | 'parts'>,
  variants: (m: Mention) => readonly number[],
): number {
  const miss = parts.reduce((sum, m) => sum + m.approx, 0) - whole.approx;
  const width = Math.max(
    parts.reduce((sum, m) => sum + m.width, whole.width),
    whole.kind === 'count' ? 1e-9 : 0,
  );
  const restWith = (m: Mention, value: number): number =>
    m === whole ? miss + m.approx - value : miss - m.approx + value;
  const near = width / 2 + 1e-9 * whole.approx;
  const figures = [whole, ...parts];
  if (!figures.some((m) => variants(m).some((value) => Math.abs(restWith(m, value)) <= near))) return 0;
  const unit = Math.max(width, Number(whole.factor.num) / Number(whole.factor.den) / 10 ** whole.places);
  // Changes of the same digit in several figures are one and the same remainder.
  const distinct = new Set(
    figures.flatMap((m) => variants(m).map((value) => Math.round((restWith(m, value) / unit) * 2))),
  );
  return whole.approx / unit / Math.max(1, distinct.size);
}

/** How surprising it would be that one misprinted digit, or two exchanged, by accident make a list add up; 0 where none does. */
export const misprintSurprise = (list: Pick<List, 'whole' | 'parts'>): number =>
  Math.max(surpriseOf(list, unswapped), surpriseOf(list, unmisprinted));

/** Whether a misprint makes a list add up that hardly any would by accident. */
export function isMisprinted(list: Pick<List, 'whole' | 'parts'>): boolean {
  const { whole, parts } = list;
  const least =
    parts.reduce((sum, m) => sum + m.approx, 0) > whole.approx ? SURPRISING.more : SURPRISING.less;
  return parts.length >= 2 && misprintSurprise(list) >= least;
}
