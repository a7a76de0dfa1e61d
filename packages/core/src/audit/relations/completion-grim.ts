import { exactly, over, scale } from '../../model/interval';
import { divide, floor, hundred, multiply, one, rational, truncate } from '../../model/rational';
import { equals } from '../../model/rational';
import type { Mention, Role } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { saysNothing } from '../binding/stated/binding';
import { subjectOf } from '../binding/subject';
import { numberOf, percentText } from '../verdict/format';
import { agrees, judge } from '../verdict/judge';

/** Targets from this on leave a whole number within any printed rounding: the test has no power. */
const MOST_TARGET = 20_000;

/** 完成年度目标的, 占任务数的: said of the count just before it, and of nothing else. */
const COMPLETES =
  /(?:完成|占|达|为|实现|相当于)(?:了|到|成|率)?[^，。；、\d]{0,14}(?:目标|任务|计划|指标)[^，。；、\d]{0,6}$|^(?:目标|任务|计划)?完成(?:率|比例|进度)?(?:为|达|达到|是)?$/u;

const OF_COUNT: ReadonlySet<Role> = new Set(['completion', 'share', 'rate']);

const isBeside = (count: Mention, percent: Mention): boolean =>
  percent.host === count.index ||
  (count.index === percent.index - 1 && count.part === percent.part && count.depth === percent.depth);

/** The count that a completion without a printed target speaks of. */
function countFor(passage: Passage, percent: Mention): Mention | null {
  if (percent.kind !== 'percent' || !OF_COUNT.has(percent.role) || percent.hedged) return null;
  if (percent.approx <= 0 || passage.stating(percent).length > 0) return null;
  if (percent.role !== 'completion') return unprinted(passage, percent);
  const target = passage
    .around(percent.index, 10, 4)
    .some((m) => m.role === 'target' && m.kind === 'count' && m.sentence === percent.sentence);
  const count = subjectOf(passage, percent);
  const whole = count && isValue(count) && count.kind === 'count' && count.places === 0;
  return whole && !target && !count.hedged && count.factor.num === 1n ? count : null;
}

/** 新开工87个，占全市比重70.7%: of a whole that is nowhere printed, only that some whole number fits can be said. */
function unprinted(passage: Passage, percent: Mention): Mention | null {
  const count = passage.mentions[percent.index - 1];
  const whole =
    count && isValue(count) && count.kind === 'count' && count.role === 'value' && count.places === 0;
  return whole && !count.hedged && count.factor.num === 1n && percent.approx < 100 ? count : null;
}

/** The whole targets near count ÷ completion, with the completions that they would give. */
function attempts(count: Mention, percent: Mention): { n: bigint; point: Mention['value'] }[] {
  const near = floor(divide(multiply(count.value, hundred), percent.value));
  return [near, near + 1n]
    .filter((n) => n > 0n)
    .map((n) => ({ n, point: divide(multiply(count.value, hundred), rational(n)) }));
}

/**
 * A completion of a count needs a whole-number target 整数目标, printed or not (GRIM).
 * 签约18个，完成年度目标的25.7%: 18 ÷ 70 = 25.7%. Of 25.8% there is no such target.
 */
export function completionGrim(passage: Passage): void {
  for (const percent of passage.mentions) {
    const count = countFor(passage, percent);
    if (!count || over(count.range, scale(percent.range, divide(one, hundred))) === null) continue;
    const tries = attempts(count, percent).map((t) => ({
      ...t,
      verdict: judge({ point: t.point, range: exactly(t.point) }, percent),
    }));
    const fit = tries.find((t) => agrees(t.verdict));
    const cut = tries.find((t) => equals(truncate(t.point, percent.places), percent.value));
    const best = fit ?? cut ?? tries[0];
    if (!best || best.n > MOST_TARGET) continue;
    const said =
      percent.role === 'completion' &&
      isBeside(count, percent) &&
      COMPLETES.test(percent.lead) &&
      saysNothing(lead(percent));
    if (!fit && (!said || cut || tries.some((t) => t.verdict !== 'inconsistent'))) continue;
    if (percent.role !== 'completion' && !isBeside(count, percent)) continue;
    const others = tries.map(({ n, point }) => `目标${n}个时为${percentText(point, percent.places)}`);
    passage.add({
      kind: 'rate_grim',
      stated: percent,
      operands: [count],
      computed: { point: best.point, range: exactly(best.point) },
      verdict: fit?.verdict ?? 'inconsistent',
      formula: fit
        ? `${numberOf(count)} ÷ ${best.n} = ${percentText(best.point, percent.places)}，反推的总数为整数`
        : `${count.raw}的完成率没有整数目标能得出：${others.join('，')}`,
      innocent: fit ? [] : ['目标可能不是整数，或完成率说的是另一个数'],
    });
  }
}

/** What stands before the words of the completion itself. */
const lead = (percent: Mention): string => percent.lead.slice(0, COMPLETES.exec(percent.lead)?.index ?? 0);
