import { over } from '../../model/interval';
import { divide } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { agrees, judge } from '../verdict/judge';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';
import type { Relation } from './relation';

const AVERAGE = /平均每|户均|项均|个均|平均投资|平均单|单个项目平均|均为|平均规模|平均/u;

function relationFor(average: Mention, total: Mention, count: Mention): Relation | null {
  const range = over(total.range, count.range);
  if (range === null) return null;
  const computed = inUnit({ point: divide(baseUnits(total).point, baseUnits(count).point), range }, average);
  return {
    kind: 'average',
    stated: average,
    operands: [total, count],
    computed,
    verdict: judge(computed, inOwnUnit(average)),
    formula: `${termOf(total, average.unit)} ÷ ${numberOf(count)} = ${numberOf({ ...average, value: computed.point })}${average.unit}`,
  };
}

/**
 * An average 平均数 = total ÷ count.
 * 签约20个，合同额95亿元，平均每个4.75亿元: 95 ÷ 20 = 4.75.
 */
export function average(passage: Passage): void {
  for (const m of passage.mentions) {
    if (!isValue(m) || m.kind !== 'amount' || !AVERAGE.test(m.lead)) continue;
    const before = passage
      .around(m.index, 10, 6)
      .filter((o) => isValue(o) && !o.hedged && Math.abs(m.sentence - o.sentence) <= 1);
    const totals = before.filter((o) => o.dimension === m.dimension && o.approx > m.approx).reverse();
    const counts = before.filter((o) => o.kind === 'count' && o.approx > 1).reverse();
    const pairs = totals
      .slice(0, 4)
      .flatMap((t) => counts.slice(0, 4).flatMap((c) => relationFor(m, t, c) ?? []));
    const fit = pairs.find((r) => agrees(r.verdict));
    if (fit) passage.add(fit);
    else if (pairs.length === 1 && !m.hedged)
      passage.add({ ...pairs[0]!, innocent: ['平均数可能按另一范围计算'] });
  }
}
