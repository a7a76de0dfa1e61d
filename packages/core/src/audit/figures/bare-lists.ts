import { scale } from '../../model/interval';
import type { Figure } from './figure';
import { rangeOf } from './range';
import type { Numeral } from './numeral';

/** A number printed without a unit. */
export interface Bare {
  readonly start: number;
  readonly numeral: Numeral;
}

const LIST_ENDS = new Set(['、', '，', ',', ';', '。', ')', '\n', '']);
/** A name in front of a number may not be longer than this. */
const LONGEST_NAME = 14;

/** Whether the text between two figures is a list separator and a short name: 、金寨. */
const isItemGap = (gap: string): boolean =>
  gap.length <= LONGEST_NAME && /^ ?[、，,;:(][^，。；、:0-9]{1,12}$/u.test(gap);

/** Whether a list is opened here: 新签项目52个：霍邱, 新签项目52个（霍邱. */
const isOpening = (gap: string): boolean =>
  gap.length <= LONGEST_NAME + 4 && /^[^，。；、]{0,4}[:(][^，。；、:0-9]{1,12}$/u.test(gap);

/**
 * Items of a list that leave their unit to the total before it: 新签项目52个：甲县20、乡县18、丙县14.
 * `figures` and `bare` are in order; the result is all figures in order.
 */
export function withListUnits(
  figures: readonly Figure[],
  bare: readonly Bare[],
  text: string,
  original: string,
): Figure[] {
  const all: Figure[] = [];
  let next = 0;
  let listing: Figure | null = null;
  const take = (until: number): void => {
    for (; next < bare.length && bare[next]!.start < until; next += 1) {
      const { start, numeral } = bare[next]!;
      const last = all[all.length - 1];
      if (!last || start < last.end) continue;
      const gap = text.slice(last.end, start);
      const opens = isOpening(gap) && (last.kind === 'count' || last.kind === 'amount');
      const goesOn = listing !== null && last === listing && isItemGap(gap);
      if (!(opens || goesOn) || !LIST_ENDS.has(text.charAt(numeral.end))) continue;
      const exact = last.kind === 'count' && numeral.places === 0 && last.factor.num === 1n;
      const { value, places, spelled } = numeral;
      const range = scale(rangeOf(value, places, null, exact), last.factor);
      const raw = original.slice(start, numeral.end);
      listing = {
        ...last,
        start,
        end: numeral.end,
        raw,
        value,
        places,
        range,
        qualifier: null,
        bound: false,
        spelled,
      };
      all.push(listing);
    }
  };
  for (const figure of figures) {
    take(figure.start);
    all.push(figure);
  }
  take(text.length + 1);
  return all;
}
