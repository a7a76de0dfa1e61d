import type { Mention } from '../mention';
import { isValue } from '../mention';
import { measureIn } from '../name';
import type { Passage } from '../passage';
import { plain, spokenOf } from './binding';
import type { Binding } from './binding';

/** What a stage is counted from, where the words name it. */
const EARLIER: readonly (string | null)[] = [null, '项目', '投资', '合同', '签约', '洽谈', '企业', '落地', '注册', '开工'];

/** What reached the stage that the rate is named after: the nearest figure before it that says so, or in its bracket. */
function reached(passage: Passage, percent: Mention): Mention[] {
  const stage = measureIn(percent.lead.slice(0, percent.lead.lastIndexOf('率')));
  const inside = passage.around(percent.index, 0, 2).filter((m) => m.host === percent.index && isValue(m));
  const told = spokenOf(passage, percent).filter((m) => m.part === percent.part || m.index === percent.host);
  const named = [...inside, ...told].filter((m) => plain(m) && m.measure === stage && stage !== null);
  return named.length > 0 ? named : [];
}

/** 签约40个，开工25个，开工率62.5%: of what was there before, in its sentence or the one before it. */
export function rates(passage: Passage, percent: Mention): Binding[] {
  const [numerator] = reached(passage, percent);
  if (!numerator) return [];
  const wholes = passage
    .around(percent.index, 16, 3)
    .filter((m) => plain(m) && m.role === 'value' && m.dimension === numerator.dimension && m !== numerator)
    .filter((m) => m.paragraph === percent.paragraph && Math.abs(percent.sentence - m.sentence) <= 1)
    .filter((m) => m.depth <= numerator.depth && m.measure !== numerator.measure && m.approx >= numerator.approx)
    .filter((m) => EARLIER.includes(m.measure));
  return wholes.reverse().map((denominator) => ({ numerator, denominator }));
}
