import type { Decimal } from '../../model/decimal';
import { value } from '../../model/outcome';
import { refused, type Reading } from '../values/reading';

/** A band of a reward scheme (奖励档位): from `low` to below `high`, with its rate (a fraction) or its fixed amount. */
export interface RewardBand {
  readonly low: Decimal;
  /** Undefined: without an upper end. */
  readonly high: Decimal | undefined;
  readonly standard: Decimal;
}

/**
 * The bands in order, refused with the words for the first gap or overlap between two of them: 1000 and 1001 leave
 * 1000.5 in none (某县2011年办法).
 */
export function orderedBands(bands: readonly RewardBand[]): Reading<readonly RewardBand[]> {
  if (bands.length === 0) return refused('档位表里没有一档');
  const sorted = [...bands].sort((a, b) => a.low.comparedTo(b.low));
  for (const [index, band] of sorted.entries()) {
    const { low, high } = band;
    if (high && high.lte(low)) return refused(`“${low.toFixed()}至${high.toFixed()}”一档的上限不大于下限`);
    const next = sorted[index + 1];
    if (!next) break;
    const start = next.low.toFixed();
    if (!high) return refused(`从${low.toFixed()}起的一档没有上限，后面却还有从${start}起的一档`);
    if (next.low.gt(high))
      return refused(`档位之间有缝隙：${high.toFixed()}与${start}之间的不属于任何一档，请改为首尾相接`);
    if (next.low.lt(high)) return refused(`档位重叠：${start}至${high.toFixed()}同属两档，请改为首尾相接`);
  }
  return value(sorted);
}
