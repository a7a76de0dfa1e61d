import type { Interval } from '../../model/interval';
import { meets, over } from '../../model/interval';
import { add, divide, hundred, multiply, one } from '../../model/rational';
import type { Rational } from '../../model/rational';
import { isValue } from '../binding/mention';
import { yearOf } from '../binding/period';
import type { Passage } from '../binding/passage';
import { numberOf, termOf } from '../verdict/format';

const LONGEST = 20;

function power(base: Rational, exponent: number): Rational {
  let result = one;
  for (let k = 0; k < exponent; k += 1) result = multiply(result, base);
  return result;
}

/** All that n years at the printed average rate multiply a base by. */
function grown({ low, high }: Interval, years: number): Interval {
  const factor = (r: Rational): Rational => power(add(one, divide(r, hundred)), years);
  return { low: factor(low), high: factor(high) };
}

/**
 * Average growth 年均增长, 两年平均增长: base × (1 + rate)ⁿ = value.
 * 由2018年的32亿元增加到2022年的78亿元，年均增长25%: 32 × 1.25⁴ = 78.
 */
export function averageGrowth(passage: Passage): void {
  for (const rate of passage.mentions) {
    if (rate.kind !== 'percent' || rate.role !== 'growth' || rate.hedged) continue;
    const two = /两年平均|两年年均/u.test(rate.lead);
    if (!two && !/年均|年平均/u.test(rate.lead)) continue;
    const values = passage
      .around(rate.index, 8, 4)
      .filter((m) => isValue(m) && m.paragraph === rate.paragraph && m.approx > 0);
    const fit = values
      .flatMap((now) => values.map((base) => ({ now, base })))
      .find(({ now, base }) => {
        if (now === base || now.dimension !== base.dimension || now.approx <= base.approx) return false;
        const [to, from] = [yearOf(now), yearOf(base)];
        const years = two ? 2 : to !== null && from !== null ? to - from : 0;
        const ratio = over(now.range, base.range);
        return ratio !== null && years >= 2 && years <= LONGEST && meets(grown(rate.range, years), ratio);
      });
    if (!fit) continue;
    passage.add({
      kind: 'two_year_average',
      stated: rate,
      operands: [fit.now, fit.base],
      computed: { point: rate.value, range: rate.range },
      verdict: 'consistent',
      formula: `${termOf(fit.now, fit.base.unit)} ÷ ${numberOf(fit.base)}与年均增长${numberOf(rate)}%相符`,
    });
  }
}
