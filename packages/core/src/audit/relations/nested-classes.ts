import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';

/** What is told of a class: a count, or a share of all. */
const isTold = (m: Mention): boolean =>
  (m.kind === 'count' && isValue(m) && m.role === 'value') || (m.kind === 'percent' && m.role === 'share');

/** The lower limit that a count's class is open above: 5亿元以上 in 5亿元以上的项目29个. */
function limitOf(passage: Passage, count: Mention): Mention | null {
  const limit = passage.mentions[count.index - 1];
  const opens = limit?.bound && limit.kind === 'amount' && limit.qualifier === 'over';
  return opens && limit.clause === count.clause ? limit : null;
}

/**
 * Size classes 规模档 open above lie inside each other: the higher the limit, the fewer.
 * 1亿元以上95个，5亿元以上29个: 29 ≤ 95.
 */
export function nestedClasses(passage: Passage): void {
  let outer: { readonly limit: Mention; readonly count: Mention } | null = null;
  for (const count of passage.mentions) {
    if (!isTold(count) || count.hedged) continue;
    const limit = limitOf(passage, count);
    if (!limit) continue;
    const inside =
      outer !== null &&
      outer.count.sentence === count.sentence &&
      outer.count.dimension === count.dimension &&
      outer.limit.dimension === limit.dimension &&
      compare(baseUnits(outer.limit).point, baseUnits(limit).point) < 0;
    if (inside && outer && compare(count.value, outer.count.value) <= 0)
      passage.add({
        kind: 'subset',
        stated: count,
        operands: [outer.count],
        computed: inUnit(baseUnits(outer.count), count),
        verdict: 'consistent',
        formula: `${limit.raw}以上的${numberOf(count)} ≤ ${outer.limit.raw}以上的${numberOf(outer.count)}`,
      });
    outer = { limit, count };
  }
}
