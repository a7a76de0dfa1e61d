import { hundred, add, divide, multiply, one, subtract } from '../../model/rational';
import type { Rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf, percentText } from '../verdict/format';
import type { Value } from '../verdict/judge';
import { agrees, judge } from '../verdict/judge';
import { signedGrowth } from './growth';

/** The growth over two years that the average of both years makes. */
function compounded(average: Mention): Value {
  const { value, range } = signedGrowth(average);
  const twice = (r: Rational): Rational => {
    const factor = add(one, divide(r, hundred));
    return multiply(subtract(multiply(factor, factor), one), hundred);
  };
  return { point: twice(value), range: { low: twice(range.low), high: twice(range.high) } };
}

/** The growth over the year before last that stands in front of its average: 较2019年同期增长88.4%，两年平均…. */
function overTwoYears(passage: Passage, average: Mention): Mention | null {
  const total = passage
    .around(average.index, 3, 0)
    .reverse()
    .find((m) => m.kind === 'percent' && m.sentence === average.sentence);
  const since = total && /[比较][12]\d{3}年(?:的)?(?:同期|同月|末|底)?[^，。；]*$/u.test(total.clauseLead);
  return since && total.role === 'growth' && total.part === average.part && !total.hedged ? total : null;
}

/**
 * Two-year average growth 两年平均增长 against the growth over both years: (1 + average)² − 1.
 * 较2019年同期增长21%，两年平均增长10%: 1.1² − 1 = 21%.
 */
export function compoundGrowth(passage: Passage): void {
  for (const average of passage.mentions) {
    if (average.kind !== 'percent' || average.role !== 'growth' || average.hedged) continue;
    if (!/^两年(?:平均|年均)/u.test(average.lead)) continue;
    const total = overTwoYears(passage, average);
    if (!total) continue;
    const computed = compounded(average);
    const verdict = judge(computed, signedGrowth(total));
    passage.add({
      kind: 'two_year_average',
      stated: total,
      operands: [average],
      computed,
      verdict,
      formula: `(1 + ${numberOf(average)}%)² − 1 = ${percentText(computed.point, total.places)}`,
      innocent: agrees(verdict) ? [] : ['两年平均可能按各年增速另行计算'],
    });
  }
}
