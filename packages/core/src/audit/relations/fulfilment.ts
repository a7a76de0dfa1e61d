import { exactly, over, scale } from '../../model/interval';
import { compare, divide, hundred, multiply } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { subjectOf } from '../binding/subject';
import { numberOf, percentText, termOf } from '../verdict/format';
import { baseUnits } from './growth';

const FULFILLED = ['提前完成', '超额完成', '提前实现', '超额实现', '圆满完成', '全面完成', '提前超额'];

/** Where the text says that a target has been reached, and where that clause ends. */
function claimsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const ends = (from: number): number => {
    let at = from;
    while (at < text.length && at < from + 60 && !'，。；\n'.includes(text.charAt(at))) at += 1;
    return at;
  };
  for (const word of FULFILLED)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      found.push({ start: at, end: ends(at) });
  for (let at = text.indexOf('提前'); at >= 0; at = text.indexOf('提前', at + 1)) {
    const end = ends(at);
    if (text.slice(at + 2, at + 10).includes('完成') && !text.startsWith('提前完成', at))
      found.push({ start: at, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A result that is said to reach a target is at least this share of it, if they belong together. */
const NEAR = 0.75;

/** 提前完成50亿元的目标: the result before the claim against the target in it. */
function againstTarget(passage: Passage, target: Mention): void {
  const result = subjectOf(passage, target);
  if (!result || result.dimension !== target.dimension || result.hedged || target.approx <= 0) return;
  const range = over(result.range, target.range);
  if (range === null) return;
  const point = multiply(divide(baseUnits(result).point, baseUnits(target).point), hundred);
  const computed = { point, range: scale(range, hundred) };
  const fits = compare(computed.range.high, hundred) >= 0;
  // Far below it, the target is of something else.
  if (!fits && result.approx < target.approx * NEAR) return;
  passage.add({
    kind: 'comparison_claim',
    stated: target,
    operands: [result],
    computed,
    verdict: fits ? 'consistent' : 'inconsistent',
    formula: `${termOf(result, target.unit)} ÷ ${numberOf(target)} = ${percentText(point, 2)}，${fits ? '已达到目标' : '未达到目标'}`,
    innocent: fits ? [] : ['完成目标的可能是另一口径的数'],
    decides: '完成目标',
  });
}

/** 占比53%，提前完成占到50%的任务: the share before the claim against the one that it names. */
function againstShare(passage: Passage, target: Mention): void {
  const result = passage
    .around(target.index, 3, 0)
    .reverse()
    .find((m) => m.kind === target.kind && m.sentence === target.sentence);
  if (!result || result.clause === target.clause || result.hedged || target.hedged) return;
  const fits = compare(result.range.high, target.range.low) >= 0;
  passage.add({
    kind: 'comparison_claim',
    stated: target,
    operands: [result],
    computed: { point: result.value, range: result.range },
    verdict: fits ? 'consistent' : 'unknown',
    formula: `${numberOf(result)}% ${fits ? '≥' : '<'} ${numberOf(target)}%`,
    decides: '完成目标',
  });
}

/** 完成年度任务的114%，提前完成任务: the completion rate nearest to the claim. */
function againstRate(passage: Passage, start: number, near: readonly Mention[]): void {
  const rates = near.filter((m) => m.kind === 'percent' && m.role === 'completion' && m.end <= start);
  const rate = rates[rates.length - 1];
  if (!rate) return;
  const fits = compare(rate.range.high, hundred) >= 0;
  if (!fits && (rates.length > 1 || !/全年|年度|年初/u.test(rate.clauseLead))) return;
  passage.add({
    kind: 'comparison_claim',
    stated: rate,
    operands: [],
    computed: { point: hundred, range: exactly(hundred) },
    verdict: fits ? 'consistent' : 'inconsistent',
    formula: `${numberOf(rate)}% ${fits ? '≥' : '<'} 100%`,
    innocent: fits ? [] : ['所称完成的可能是阶段任务或另一指标'],
    decides: '完成目标',
  });
}

/**
 * Targets said to be reached 提前完成、超额完成, against the figures.
 * 合同额59.47亿元，提前完成50亿元的目标: 59.47 ÷ 50 = 118.94%.
 */
export function fulfilment(passage: Passage): void {
  let from = 0;
  let reached = -1;
  for (const { start, end } of claimsOf(passage.text)) {
    if (start < reached) continue;
    reached = end;
    while (from < passage.mentions.length && passage.mentions[from]!.start < start) from += 1;
    const inside = passage.mentions.slice(from, from + 6).filter((m) => m.start < end);
    const target = inside.find((m) => isValue(m) && m.role === 'target');
    const share = inside.find((m) => m.kind === 'percent' && /^的?(?:目标|任务|计划|指标)/u.test(m.tail));
    const before = passage.mentions[from - 1];
    if (target) againstTarget(passage, target);
    else if (share) againstShare(passage, share);
    else if (before) {
      const near = passage.mentions
        .slice(Math.max(0, from - 8), from)
        .filter((m) => m.sentence === before.sentence);
      if (!/[。\n]/u.test(passage.text.slice(before.end, start).slice(0, 200)))
        againstRate(passage, start, near);
    }
  }
}
