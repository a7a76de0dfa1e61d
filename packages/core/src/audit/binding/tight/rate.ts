import type { Mention } from '../mention';
import { measureIn } from '../name';
import type { Passage } from '../passage';
import { plain, valuesBefore } from './binding';
import type { Binding } from './binding';

/** What a rate is taken of. */
const RATE_BASES = new Set(['签约', '合同', '项目', '投资', '计划']);

/** 176个新开项目开工150个，开工率85%: the rate is named after what the nearest figure did. */
export function namedRate(passage: Passage, percent: Mention): Binding | null {
  const stage = measureIn(percent.lead.slice(0, percent.lead.lastIndexOf('率')));
  const numerator = valuesBefore(passage, percent, null).find(
    (m) => m.measure === stage && m.part === percent.part,
  );
  if (stage === null || !numerator || !plain(numerator)) return null;
  const wholes = passage
    .around(numerator.index, 12, 0)
    .filter((m) => m.dimension === numerator.dimension && plain(m) && m.role === 'value')
    .filter((m) => m.paragraph === percent.paragraph && percent.sentence - m.sentence <= 1)
    .filter((m) => m.depth <= percent.depth && (m.measure === null || RATE_BASES.has(m.measure)));
  const [denominator, ...more] = wholes;
  if (!denominator || more.length > 0 || denominator.measure === stage) return null;
  return numerator.approx <= denominator.approx ? { numerator, denominator } : null;
}
