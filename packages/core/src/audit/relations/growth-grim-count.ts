import { divide, floor, larger, multiply, one, rational, add, hundred } from '../../model/rational';
import type { Rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { isBareGrowth } from '../binding/subject';
import { agrees, judge } from '../verdict/judge';
import { numberOf, percentText } from '../verdict/format';
import { baseUnits, growthOver, growths, signedGrowth } from './growth';

/** Bases from this on leave a whole number within any printed rounding: the test has no power. */
const MOST_COUNT = 20_000;

/** 签约196个，完成目标的85.2%，同比增长56.8%: nothing but percentages of the same count between. */
const isRightAfter = (passage: Passage, subject: Mention, percent: Mention): boolean =>
  // 项目数同比增长: the words name the count, whatever else the row tells.
  (/^[^同比较]{0,4}(?:项目|企业)(?:数|个数|户数)/u.test(percent.lead) && percent.part === subject.part) ||
  (isBareGrowth(percent) &&
    percent.part === subject.part &&
    percent.depth === subject.depth &&
    passage.mentions.slice(subject.index + 1, percent.index).every((m) => m.kind === 'percent'));

/**
 * Growth of a count needs a whole-number base 整数基数 (after GRIM, Brown and Heathers 2017).
 * 签约30个，同比增长25%: 30 ÷ 24 − 1 = 25%. Growth of 26% would need a base of 23.8.
 */
export function growthGrimCount(passage: Passage): void {
  for (const { percent, subject } of growths(passage)) {
    if (subject.kind !== 'count' || subject.hedged || percent.hedged || subject.places > 0) continue;
    if (subject.approx > MOST_COUNT || subject.factor.num !== 1n || passage.stating(percent).length > 0)
      continue;
    if (percent.lead.includes('口径')) continue;
    if (!isRightAfter(passage, subject, percent) && percent.host !== subject.index) continue;
    const growth = signedGrowth(percent);
    const factor: Rational = larger(add(one, divide(growth.value, hundred)), rational(1, 1000));
    const near = floor(divide(multiply(subject.value, subject.factor), factor));
    const tries = [near, near + 1n]
      .filter((n) => n > 0n)
      .map((n) => ({
        n,
        value: growthOver(baseUnits(subject), {
          point: rational(n),
          range: { low: rational(n), high: rational(n) },
        })!,
      }))
      .map(({ n, value }) => ({ n, value, verdict: judge(value, growth) }));
    const best = tries.find(({ verdict }) => agrees(verdict)) ?? tries[0];
    // Bases are restated and growths cut off: only a clear misfit is told.
    if (!best || (!agrees(best.verdict) && tries.some(({ verdict }) => verdict !== 'inconsistent'))) continue;
    const others = tries
      .map(({ n, value }) => `上年同期${n}个时为${percentText(value.point, percent.places)}`)
      .join('，');
    passage.add({
      kind: 'growth_grim_count',
      stated: percent,
      operands: [subject],
      computed: best.value,
      verdict: best.verdict,
      formula: agrees(best.verdict)
        ? `${numberOf(subject)} ÷ ${best.n} − 1 = ${percentText(best.value.point, percent.places)}`
        : `${subject.raw}的增速没有整数基数能得出：${others}`,
      innocent: agrees(best.verdict) ? [] : ['增速可能指的是金额或另一口径的个数', '上年同期数可能已经调整'],
    });
  }
}
