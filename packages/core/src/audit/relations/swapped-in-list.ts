import type { List } from '../binding/lists';
import { unswapped } from '../binding/swapped';

/** How many sums as good must be unlikely before an exchange of digits is taken for the reason of a miss. */
const SURPRISING = { less: 200, more: 30 };

/** Whether exchanging two neighbouring digits of one of its figures makes a list add up, and hardly any would by accident. */
export function isSwapped({ whole, parts }: List): boolean {
  const miss = parts.reduce((sum, m) => sum + m.approx, 0) - whole.approx;
  const width = Math.max(
    parts.reduce((sum, m) => sum + m.width, whole.width),
    whole.kind === 'count' ? 1e-9 : 0,
  );
  const tries = [whole, ...parts].flatMap((m) =>
    unswapped(m).map((value) => (m === whole ? miss + m.approx - value : miss - m.approx + value)),
  );
  const unit = Math.max(width, Number(whole.factor.num) / Number(whole.factor.den) / 10 ** whole.places);
  const surprise = whole.approx / unit / Math.max(1, tries.length);
  return (
    parts.length >= 2 &&
    surprise >= (miss > 0 ? SURPRISING.more : SURPRISING.less) &&
    tries.some((rest) => Math.abs(rest) <= width / 2 + 1e-6 * whole.approx * 1e-3)
  );
}
