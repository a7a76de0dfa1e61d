import { Decimal } from '../../model/decimal';
import { value } from '../../model/outcome';
import { refused, type Reading } from '../values/reading';
import { orderedBands, type RewardBand } from './reward-bands';

/** How a scheme pays (计奖方式): each part of the base at its band's rate, the whole at one rate, or a fixed amount. */
export type RewardWay = '分段' | '全额' | '定额';

export interface RewardTerms {
  readonly way: RewardWay;
  /** The most that is paid (上限). */
  readonly cap?: Decimal | undefined;
  /** A factor on what the bands give (系数): 上浮 10% is 1.1. Applied before the cap. */
  readonly factor?: Decimal | undefined;
  /** Whether a base on the bound of two bands belongs to the lower one (含上限); else to the upper one. */
  readonly upperIncluded?: boolean;
}

/** A reward with how it came about, so that it can be written out. */
export interface Reward {
  readonly amount: Decimal;
  /** What each band adds: part of the base and the standard. */
  readonly parts: readonly { readonly base: Decimal; readonly standard: Decimal; readonly gives: Decimal }[];
  readonly capped: boolean;
}

/**
 * The reward for a base (奖励金额), in the unit of the base; 定额 in the unit of the table. Zero below the first band.
 * Schemes differ in way and caps, so all is an argument; gaps between bands are refused.
 */
export function reward(base: Decimal, bands: readonly RewardBand[], terms: RewardTerms): Reading<Reward> {
  if (base.isNegative() && !base.isZero()) return refused('奖励基数不能是负数');
  const ordered = orderedBands(bands);
  if (ordered.kind !== 'value') return ordered;
  const above = beyond(base, ordered.value.at(-1));
  if (above) return above;
  const { way, cap, factor = new Decimal(1), upperIncluded = false } = terms;
  const parts =
    way === '分段' ? marginal(base, ordered.value) : whole(base, ordered.value, way, upperIncluded);
  const sum = parts.reduce((total, { gives }) => total.plus(gives), new Decimal(0)).times(factor);
  const capped = cap !== undefined && sum.gt(cap);
  return value({ amount: capped ? cap : sum, parts, capped });
}

/** A base that no band speaks of is refused: nothing says that it earns nothing. */
function beyond(base: Decimal, last: RewardBand | undefined): Reading<never> | undefined {
  if (!last?.high || base.lte(last.high)) return undefined;
  const [most, own] = [last.high.toFixed(), base.toFixed()];
  return refused(`奖励基数${own}超过最高一档的上限${most}，档位表没有写明；不设上限的，请把这一格留空`);
}

function marginal(base: Decimal, bands: readonly RewardBand[]): Reward['parts'] {
  return bands
    .filter(({ low }) => base.gt(low))
    .map(({ low, high, standard }) => {
      const part = (high ? Decimal.min(base, high) : base).minus(low);
      return { base: part, standard, gives: part.times(standard) };
    });
}

function whole(
  base: Decimal,
  bands: readonly RewardBand[],
  way: RewardWay,
  upperIncluded: boolean,
): Reward['parts'] {
  // The outermost bounds have no neighbour to go to.
  const band = bands.find(({ low, high }, index) =>
    upperIncluded
      ? (index === 0 ? base.gte(low) : base.gt(low)) && (!high || base.lte(high))
      : base.gte(low) && (!high || (index === bands.length - 1 ? base.lte(high) : base.lt(high))),
  );
  if (!band) return [];
  const { standard } = band;
  return [{ base, standard, gives: way === '定额' ? standard : base.times(standard) }];
}
