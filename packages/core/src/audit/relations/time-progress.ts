import { exactly, meets, minus, opposite } from '../../model/interval';
import { compare, negate, rational, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { EACH_ITS_OWN, leadOfList, listOf, pairedWith } from '../binding/subject';
import { monthsPassed } from '../binding/period';
import { agrees, judge } from '../verdict/judge';
import type { Value } from '../verdict/judge';
import { numberOf, percentText } from '../verdict/format';

const AHEAD = /(?:超|快于|高于|领先|超出|高出|快).{0,6}进度.{0,4}$|进度.{0,4}(?:快|高|超前)/u;
const BEHIND = /(?:落后|低于|慢于|滞后|欠|低).{0,6}进度.{0,4}$|进度.{0,4}(?:慢|低|滞后)/u;

/** 水利（12.4%）、交通（15.1%）进度滞后，分别慢于序时12.6、9.9个百分点: items in brackets of their own, in order. */
function inBrackets(passage: Passage, m: Mention): Mention | null {
  const { list, position } = listOf(passage, m);
  if (list.length < 2 || !EACH_ITS_OWN.test(list[0]!.lead)) return null;
  const before = passage
    .around(list[0]!.index, list.length, 0)
    .filter((o) => o.kind === 'percent' && o.sentence === m.sentence && o.depth === m.depth + 1);
  const own = new Set(before.map((o) => o.bracket)).size === list.length;
  return own && before.length === list.length ? before[position]! : null;
}

/** The completion rate that is compared with the time passed: the nearest before it in the sentence. */
function completionBefore(passage: Passage, m: Mention): Mention | null {
  const paired =
    pairedWith(passage, m, (o) => o.kind === 'percent' && o.role === 'completion') ?? inBrackets(passage, m);
  if (paired) return paired;
  for (let at = m.index - 1; at >= Math.max(0, m.index - 6); at -= 1) {
    const before = passage.mentions[at]!;
    if (before.sentence !== m.sentence) return null;
    if (before.kind === 'percent' && before.role === 'completion' && !/进度$/u.test(before.lead))
      return before;
  }
  return null;
}

function excess(percent: Mention, months: number, behind: boolean): Value {
  const time = rational(months * 100, 12);
  const point = subtract(percent.value, time);
  const range = minus(percent.range, exactly(time));
  return behind ? { point: negate(point), range: opposite(range) } : { point, range };
}

/**
 * Lead on time 超序时进度 = completion − months ÷ 12, in points.
 * 1-9月完成93.5%，超序时进度18.5个百分点: 93.5 − 75 = 18.5.
 */
export function timeProgress(passage: Passage): void {
  for (const m of passage.mentions) {
    if (m.kind !== 'points' && m.kind !== 'percent') continue;
    const lead = leadOfList(passage, m);
    const behind = BEHIND.test(lead);
    if (!behind && !AHEAD.test(lead)) continue;
    const percent = completionBefore(passage, m);
    const months = monthsPassed(passage, m);
    if (!percent || months === null) continue;
    const computed = excess(percent, months, behind);
    const verdict = judge(computed, m);
    const otherMonth = Array.from({ length: 12 }, (_, k) => excess(percent, k + 1, behind)).some((v) =>
      meets(v.range, m.range),
    );
    if (
      !agrees(verdict) &&
      (otherMonth ||
        !(percent.part === m.part || percent === inBrackets(passage, m)) ||
        m.hedged ||
        percent.hedged)
    )
      continue;
    const time = percentText(rational(months * 100, 12), 2);
    passage.add({
      kind: 'time_progress',
      stated: m,
      operands: [percent],
      computed,
      verdict,
      formula: behind
        ? `${time} − ${numberOf(percent)}% = ${percentText(computed.point, m.places)}（${months}个月的时间进度）`
        : `${numberOf(percent)}% − ${time} = ${percentText(computed.point, m.places)}（${months}个月的时间进度）`,
      innocent: agrees(verdict) ? [] : ['序时进度可能另有规定，不是按月均分', '所超的可能是金额而不是百分点'],
    });
  }
}

/** 快于时间进度, with no figure of its own. */
const CLAIM =
  /(超过?了?|快于|高于|好于|领先于?|达到了?|落后于?|慢于|低于)(?:时间|序时)(?:进度)?(?=[，。；、)]|$|要求|水平)/gu;

/** 完成年度任务的25.07%，进度超过时间进度: the completion before the claim against the time passed. */
export function timeClaim(passage: Passage): void {
  let at = 0;
  for (const { index, 1: word } of passage.text.matchAll(CLAIM)) {
    while (at < passage.mentions.length && passage.mentions[at]!.start < index) at += 1;
    const last = passage.mentions[at - 1];
    if (!last || /[。\n]/u.test(passage.text.slice(last.end, index))) continue;
    const rates = passage
      .around(at, 6, 0)
      .filter((m) => m.kind === 'percent' && m.role === 'completion' && m.sentence === last.sentence);
    const rate = rates.at(-1);
    const months = rate && monthsPassed(passage, last);
    if (!rate || rate.hedged || months === null || months === undefined) continue;
    const time = rational(months * 100, 12);
    const behind = /落后|慢于|低于/u.test(word!);
    const fits = behind ? compare(rate.range.low, time) <= 0 : compare(rate.range.high, time) >= 0;
    if (!fits && rates.length > 1) continue;
    passage.add({
      kind: 'comparison_claim',
      stated: rate,
      operands: [],
      computed: { point: time, range: exactly(time) },
      verdict: fits ? 'consistent' : 'inconsistent',
      formula: `${numberOf(rate)}% ${compare(rate.value, time) >= 0 ? '≥' : '<'} ${percentText(time, 2)}（${months}个月的时间进度）`,
      innocent: fits ? [] : ['序时进度可能另有规定，不是按月均分'],
      decides: '序时进度',
    });
  }
}
