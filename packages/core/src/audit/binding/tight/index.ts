import type { Mention } from '../mention';
import type { Passage } from '../passage';
import type { Binding } from './binding';
import { statedInPhrase } from './in-phrase';
import { namedRate } from './rate';
import { amongWhole, confirmedWhole, namedWhole, partOfWhole, sameRows } from './share';
import { onlyTarget, targetAndResult } from './target';

export { statedInPhrase } from './in-phrase';

/** The binding that the grammar states for this percentage, or null. */
export function tightBinding(passage: Passage, percent: Mention): Binding | null {
  if (percent.hedged) return null;
  const inPhrase = statedInPhrase(passage, percent);
  if (inPhrase) return inPhrase;
  if (percent.role === 'completion') return targetAndResult(passage, percent) ?? onlyTarget(passage, percent);
  if (percent.role === 'rate') return namedRate(passage, percent);
  if (percent.role !== 'share') return null;
  return (
    confirmedWhole(passage, percent) ??
    sameRows(passage, percent) ??
    partOfWhole(passage, percent) ??
    namedWhole(passage, percent) ??
    amongWhole(passage, percent)
  );
}
