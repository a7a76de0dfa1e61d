import { sumOf } from '../../model/interval';
import { add, multiply, rational, divide } from '../../model/rational';
import type { Mention } from '../binding/mention';

/** The index of a figure that is computed, not printed. */
const NOWHERE = -1;

/** What some figures make together, as if it were printed: the whole of parts that stand without one. */
export function sumMention(parts: readonly Mention[]): Mention {
  const first = parts[0]!;
  const total = parts.map((m) => multiply(m.value, m.factor)).reduce(add, rational(0));
  return {
    ...first,
    index: NOWHERE,
    value: divide(total, first.factor),
    places: Math.max(...parts.map((m) => m.places)),
    range: sumOf(parts.map((m) => m.range)),
    approx: parts.reduce((sum, m) => sum + m.approx, 0),
    width: parts.reduce((sum, m) => sum + m.width, 0),
  };
}
