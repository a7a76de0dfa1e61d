import { hull } from '../../model/interval';
import { compare, divide, hundred, multiply, rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf, termOf } from '../verdict/format';
import { inUnit } from './growth';

/** The amount of a size class: the next figure after its count, of the unit's dimension. */
function amountAfter(passage: Passage, count: Mention, limit: Mention): Mention | null {
  const next = passage.mentions[count.index + 1];
  const same = next && next.part === count.part && next.dimension === limit.dimension && isValue(next);
  return same && next.role === 'value' && !next.bound && !next.hedged ? next : null;
}

/**
 * The amount of a size class 规模档 lies between its limits times its count.
 * 5—10亿元15个、92.4亿元: 15 × 5 ≤ 92.4 ≤ 15 × 10.
 */
export function bucketBounds(passage: Passage): void {
  for (const limit of passage.mentions) {
    const isRange = limit.kind === 'range' && limit.dimension === 'CNY';
    if (!isRange && !(limit.bound && limit.kind === 'amount')) continue;
    const count = passage.mentions[limit.index + 1];
    if (!count || count.kind !== 'count' || count.clause !== limit.clause || count.hedged) continue;
    const amount = amountAfter(passage, count, limit);
    if (!amount) continue;
    const low = isRange ? limit.range.low : limit.qualifier === 'over' ? limit.range.low : rational(0);
    const high = isRange || limit.qualifier === 'near' ? limit.range.high : multiply(low, hundred);
    const least = multiply(low, count.value);
    const most = multiply(high, count.value);
    const fits = compare(amount.range.high, least) >= 0 && compare(amount.range.low, most) <= 0;
    // Size may be judged by another measure (total investment) than the one printed.
    if (!fits) continue;
    const bounds = inUnit(
      {
        point: divide(amount.range.low, rational(1)),
        range: hull({ low: least, high: least }, { low: most, high: most }),
      },
      amount,
    );
    passage.add({
      kind: 'bucket_bounds',
      stated: amount,
      operands: [count],
      computed: bounds,
      verdict: 'consistent',
      formula: `${numberOf(count)}个${limit.raw}${limit.qualifier === 'over' ? '以上' : limit.qualifier === 'near' ? '以下' : ''}的项目，${termOf(amount, amount.unit)}${amount.unit}在其上下限之内`,
    });
  }
}
