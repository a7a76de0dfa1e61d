import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';
import type { Relation } from './relation';

/** What is told of a class: a count, or a share of all. */
const isTold = (m: Mention): boolean =>
  (m.kind === 'count' && isValue(m) && m.role === 'value') || (m.kind === 'percent' && m.role === 'share');

/**
 * The lower limit that a figure's class is open above: 5亿元以上 in 5亿元以上的项目29个; of a share said of that count, in
 * …29个，占18%, the same.
 */
function limitOf(passage: Passage, count: Mention): Mention | null {
  const limit = passage.mentions[count.index - 1];
  if (
    count.kind === 'percent' &&
    limit?.kind === 'count' &&
    limit.part === count.part &&
    count.lead.startsWith('占')
  )
    return limitOf(passage, limit);
  const opens = limit?.bound && limit.kind === 'amount' && limit.qualifier === 'over';
  return opens && limit.clause === count.clause ? limit : null;
}

/**
 * Size classes 规模档 open above lie inside each other: the higher the limit, the fewer.
 * 1亿元以上95个，5亿元以上29个: 29 ≤ 95.
 */
export function nestedClasses(passage: Passage): void {
  const outers = new Map<string, { readonly limit: Mention; readonly count: Mention }>();
  for (const count of passage.mentions) {
    if (!isTold(count) || count.hedged) continue;
    const limit = limitOf(passage, count);
    if (!limit) continue;
    const outer = outers.get(count.dimension);
    const inside =
      outer !== undefined &&
      outer.count.sentence === count.sentence &&
      outer.limit.dimension === limit.dimension &&
      compare(baseUnits(outer.limit).point, baseUnits(limit).point) < 0;
    if (inside && compare(count.value, outer.count.value) <= 0)
      passage.add(within(outer.count, count, [outer.limit, limit]));
    outers.set(count.dimension, { limit, count });
  }
  for (const share of passage.mentions) {
    const outer =
      share.kind === 'percent' && share.role === 'share' && !share.hedged && sharesBefore(passage, share);
    if (outer && compare(share.value, outer.value) <= 0) passage.add(within(outer, share, null));
  }
}

function within(outer: Mention, inner: Mention, limits: readonly [Mention, Mention] | null): Relation {
  const [wide, narrow] = limits ? limits.map((m) => `${m.raw}以上的`) : ['', ''];
  return {
    kind: 'subset',
    stated: inner,
    operands: [outer],
    computed: inUnit(baseUnits(outer), inner),
    verdict: 'consistent',
    formula: `${narrow}${numberOf(inner)} ≤ ${wide}${numberOf(outer)}`,
  };
}

/** What a share is of: 占签约总额的; '' in 占比. */
const ofWhat = (m: Mention): string =>
  /占(?!比)([^，。；]*?)的?(?:比重|比例)?(?:为|达到?|约)?$/u.exec(m.lead)?.[1] ?? '';

/** 西部占比28%。其中，川渝占比27%: the share before it of the same whole, out of which 其中 takes this one. */
function sharesBefore(passage: Passage, share: Mention): Mention | undefined {
  return passage
    .around(share.index, 6, 0)
    .reverse()
    .find(
      (m) =>
        m.kind === 'percent' &&
        m.role === 'share' &&
        !m.hedged &&
        share.sentence - m.sentence <= 1 &&
        ofWhat(m) === ofWhat(share) &&
        /其中[^。；]*$/u.test(passage.between(m, share)),
    );
}
