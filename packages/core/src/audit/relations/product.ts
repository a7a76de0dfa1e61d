import { multiply } from '../../model/rational';
import { times } from '../../model/interval';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf, termOf } from '../verdict/format';
import { agrees, judge } from '../verdict/judge';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';

const usable = (m: Mention): boolean => isValue(m) && !m.hedged && m.approx > 1;

/** 每场签约5个, 每家奖励20万元: so much for each of another count. */
const isEach = (m: Mention): boolean =>
  /每[一]?(?:个|家|项|户|人|场|次|批|类|县|区|园区)?[^，。；]{0,10}$/u.test(m.lead);

/**
 * A product 乘积: so many times so much for each makes the total.
 * 推介会12场，每场签约5个项目，共签约60个: 12 × 5 = 60.
 */
export function product(passage: Passage): void {
  for (const each of passage.mentions) {
    if (!usable(each) || !isEach(each) || /平均/u.test(each.lead) || passage.stating(each).length > 0)
      continue;
    const near = passage
      .around(each.index, 4, 3)
      .filter((m) => usable(m) && m.sentence === each.sentence && m.role !== 'base' && m.role !== 'change');
    const counts = near.filter((m) => m.kind === 'count' && m.index < each.index).reverse();
    const totals = near.filter((m) => m.dimension === each.dimension && m.approx > each.approx);
    for (const count of counts) {
      const value = {
        point: multiply(baseUnits(each).point, baseUnits(count).point),
        range: times(each.range, count.range),
      };
      const total = totals.find((m) => m !== count && agrees(judge(inUnit(value, m), inOwnUnit(m))));
      if (!total) continue;
      const computed = inUnit(value, total);
      passage.add({
        kind: 'product',
        stated: total,
        operands: [count, each],
        computed,
        verdict: judge(computed, inOwnUnit(total)),
        formula: `${numberOf(count)} × ${termOf(each, total.unit)} = ${numberOf({ ...total, value: computed.point })}`,
      });
      break;
    }
  }
}
