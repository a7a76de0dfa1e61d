import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { plain, valuesBefore } from './binding';
import type { Binding } from './binding';

/** 9.18亿元，占计划目标（11.45亿元）的80.17%: the denominator stands in the phrase itself. */
export function statedInPhrase(passage: Passage, percent: Mention): Binding | null {
  const denominator = passage.mentions[percent.index - 1];
  if (!denominator || !plain(denominator)) return null;
  const link = passage.between(denominator, percent);
  if (!/^\)?[^，。；、\d]{0,10}的$/u.test(link)) return null;
  if (!/(?:占|为|达到?|完成|相当于|实现|是)[^，。；]*$/u.test(denominator.lead)) return null;
  const [numerator] = valuesBefore(passage, denominator, denominator.dimension).filter(
    (m) => m.role !== 'target',
  );
  if (!numerator || !plain(numerator)) return null;
  return { numerator, denominator, sure: true };
}
