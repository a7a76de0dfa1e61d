import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import type { Ratio } from '../binding/ratio';
import {
  absolute,
  add,
  compare,
  equals,
  hundred,
  powerOfTen,
  roundHalfUp,
  subtract,
} from '../../model/rational';
import { shareLists, siblingsOf } from './structure-100';

/** The shares of lists that are printed so that they make 100% to the last digit 舍位平衡. */
export const balancedShares = (passage: Passage): ReadonlySet<Mention> =>
  new Set(
    [...shareLists(passage), ...siblingsOf(passage)]
      .filter((list) => list.length >= 3 && equals(list.map((m) => m.value).reduce(add), hundred))
      .flat(),
  );

/** Of 9.3 + 44.6 + 46.1 one may be a unit of the last digit off its own rounding: what is left of 100%. */
export function balanced(shares: ReadonlySet<Mention>, ratio: Ratio): Ratio {
  const { percent, computed, verdict } = ratio;
  if (verdict !== 'last-digit' || !shares.has(percent)) return ratio;
  const miss = absolute(subtract(roundHalfUp(computed.point, percent.places), percent.value));
  return compare(miss, powerOfTen(-percent.places)) <= 0 ? { ...ratio, verdict: 'within-rounding' } : ratio;
}
