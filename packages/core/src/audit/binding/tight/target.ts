import { TARGET, hasAny } from '../../lexicon/cues';
import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { pairedValue } from '../subject';
import { plain, valuesBefore } from './binding';
import type { Binding } from './binding';

/** 目标8个，完成10个，完成率125%: one target and one result in the same part. */
export function targetAndResult(passage: Passage, percent: Mention): Binding | null {
  if (percent.role !== 'completion' || !/目标|任务|计划|完成率/u.test(percent.lead)) return null;
  const previous = passage.mentions[percent.index - 1];
  if (!previous || !plain(previous) || previous.part !== percent.part) return null;
  const same = valuesBefore(passage, percent, previous.dimension).filter((m) => m.part === percent.part);
  const [numerator, denominator] = same;
  if (same.length !== 2 || !numerator || !denominator || !plain(denominator)) return null;
  const planned = denominator.role === 'target' || hasAny(denominator.lead, TARGET);
  return planned && numerator.role === 'value' ? { numerator, denominator } : null;
}

/** 目标150亿元。上半年完成82亿元，占年计划的54.7%: the only target for that measure in the sentences before. */
export function onlyTarget(passage: Passage, percent: Mention): Binding | null {
  if (!/目标|任务|计划/u.test(percent.lead) && !/目标|任务|计划/u.test(percent.clauseLead)) return null;
  const numerator = pairedValue(passage, percent) ?? passage.mentions[percent.index - 1];
  if (!numerator || !plain(numerator) || numerator.role !== 'value') return null;
  if (numerator.sentence !== percent.sentence) return null;
  const targets = passage
    .around(percent.index, 16, 4)
    .filter(
      (m) => m.role === 'target' && m.dimension === numerator.dimension && m.paragraph === percent.paragraph,
    );
  const [denominator] = targets;
  const near = denominator && plain(denominator) && Math.abs(percent.sentence - denominator.sentence) <= 1;
  const taken = denominator && passage.using(denominator).length > 0;
  // 到位46亿元，目标60亿元。其中工业到位29亿元，达目标的84%: a part has a target of its own.
  const isPart = passage.using(numerator).some((r) => r.kind === 'parts_sum');
  const free = !isPart || denominator?.part === percent.part;
  return targets.length === 1 && near && !taken && free ? { numerator, denominator } : null;
}
