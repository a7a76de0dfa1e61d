import type { Mention } from '../mention';
import type { Passage } from '../passage';
import type { Binding } from './binding';
import { completions } from './completion';
import { statedInPhrase } from './in-phrase';
import { rates } from './rate';
import { shares } from './share';

export { statedInPhrase } from './in-phrase';
export type { Binding } from './binding';

/** The bindings among which, by the grammar, the true one of this percentage is; none where it does not say. */
export function statedBindings(passage: Passage, percent: Mention): readonly Binding[] {
  // 占比64.9%（任务数60%）: what a percentage is compared with is not a ratio of the values around it.
  const host = passage.mentions[percent.host];
  if (percent.kind === 'ratio' || host?.kind === 'percent') return [];
  const inPhrase = statedInPhrase(passage, percent);
  if (inPhrase) return [inPhrase];
  // What a rate was a year before is not said of this year's figures.
  const moved = /[由从][^，。；]*\d[^，。；]*[到至][^，。；\d]*$/u.test(percent.clauseLead);
  if (!moved && /去年|上年|同期|上月|年初/u.test(percent.clauseLead)) return [];
  // 全市平均开工率为…: an average over places, or of another period, is no quotient of the figures beside it.
  if (/平均/u.test(percent.lead)) return [];
  switch (percent.role) {
    case 'completion':
      return completions(passage, percent);
    case 'rate':
      return rates(passage, percent);
    case 'share':
      return shares(passage, percent);
    default:
      return [];
  }
}
