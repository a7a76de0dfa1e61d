import { exactly } from '../../model/interval';
import { divide, floor, hundred, multiply, rational } from '../../model/rational';
import type { Rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import { measureIn } from '../binding/name';
import { BREAK } from '../clauses/place';
import type { Passage } from '../binding/passage';
import { saysNothing } from '../binding/stated/binding';
import { agrees, judge } from '../verdict/judge';
import { numberOf, percentText } from '../verdict/format';

interface Total {
  readonly count: Mention;
  /** Whether it is but the first item of a list: 甲区15个、乙区12个. */
  readonly listed: boolean;
  /** Whether its words call it a total. */
  readonly sure: boolean;
}

/** The total that a rate without a printed numerator is taken of: the first count of the sentence, or the one before. */
function totalFor(passage: Passage, percent: Mention): Total | null {
  const before: Mention[] = [];
  for (let at = percent.index - 1; at >= Math.max(0, percent.index - 14); at -= 1) {
    const m = passage.mentions[at]!;
    if (percent.sentence - m.sentence > 1 || m.paragraph !== percent.paragraph) break;
    if (isValue(m) && m.kind === 'count' && m.factor.num === 1n && !m.hedged) before.push(m);
  }
  const first = before[before.length - 1];
  const listed = before[before.length - 2]?.since === BREAK.item;
  const sure = first !== undefined && /共|计|总|签/u.test(first.lead);
  const counts = first !== undefined && /项目|企业/u.test(first.lead + first.tail);
  return first && (sure || counts) ? { count: first, listed, sure } : null;
}

/** 新签96个，占签约总数的53.9%: the count just before is the part, and its whole is nowhere printed. */
const isPartItself = (count: Mention, percent: Mention): boolean =>
  percent.role === 'share' &&
  count.index === percent.index - 1 &&
  count.part === percent.part &&
  saysNothing(percent.lead.replace(/占.*$/u, ''));

/** The rates that whole numbers near the printed one would give. */
function attempts(percent: Mention, total: Mention): { n: bigint; point: Rational }[] {
  const near = floor(divide(multiply(percent.value, total.value), hundred));
  return [near, near + 1n].map((n) => ({ n, point: multiply(divide(rational(n), total.value), hundred) }));
}

/**
 * A rate over a count needs a whole numerator 整数分子 (GRIM).
 * 签约24个，开工率91.67%: 22 ÷ 24 = 91.67%.
 */
export function rateGrim(passage: Passage): void {
  for (const percent of passage.mentions) {
    if (percent.kind !== 'percent' || percent.hedged || passage.stating(percent).length > 0) continue;
    // 新批项目中，22.4%的项目来自…: some of the things that it stands before.
    const ofTotal =
      (percent.role === 'share' && /总数的?$|项目/u.test(percent.lead)) ||
      /^的(?:项目|企业)/u.test(percent.tail);
    if (percent.role !== 'rate' && !ofTotal) continue;
    const found = totalFor(passage, percent);
    if (found && isPartItself(found.count, percent)) continue;
    const total = found?.count;
    // Where the steps between whole numbers are finer than the rounding, every rate fits.
    if (!total || total.approx < 2 || 100 / total.approx < 10 ** -percent.places || percent.approx > 100)
      continue;
    const tries = attempts(percent, total).map((t) => ({
      ...t,
      verdict: judge({ point: t.point, range: exactly(t.point) }, percent),
    }));
    const best =
      tries.find((t) => agrees(t.verdict)) ?? tries.find((t) => t.verdict === 'truncated') ?? tries[0]!;
    // 竣工7个，竣工率31.8%: what has reached the stage is not what the rate is taken of.
    const reached = total.measure !== null && total.measure === measureIn(percent.lead.replace(/率.*$/u, ''));
    const beside =
      !reached &&
      total.index === percent.index - 1 &&
      total.part === percent.part &&
      /^[^，。；]{1,5}率(?:为|达|达到)?$/u.test(percent.lead);
    const tight = found?.sure && ((/总数的?$/u.test(percent.lead) && !found.listed) || beside);
    if (!agrees(best.verdict) && !tight) continue;
    passage.add({
      kind: 'rate_grim',
      stated: percent,
      operands: [total],
      computed: { point: best.point, range: exactly(best.point) },
      verdict: best.verdict,
      formula: `${best.n} ÷ ${numberOf(total)} = ${percentText(best.point, percent.places)}`,
      innocent: agrees(best.verdict) ? [] : ['分母可能不是文中的总数'],
    });
  }
}
