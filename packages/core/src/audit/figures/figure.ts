import type { Interval } from '../../model/interval';
import type { Rational } from '../../model/rational';

/**
 * What a figure counts: 个数, 金额, 百分比, 百分点, 倍, 番, part of a ratio a:b:c 比例, place 位次, date 日期,
 * physical quantity 实物量, range 区间, or a number that is part of a name (500强).
 */
export type FigureKind =
  | 'count'
  | 'amount'
  | 'percent'
  | 'points'
  | 'times'
  | 'doublings'
  | 'ratio'
  | 'rank'
  | 'date'
  | 'quantity'
  | 'range'
  | 'name';

/** How a figure is hedged: 约 (about), 左右 (around), 超/逾/余/以上 (over), 近/不足/以下 (near, from below). */
export type Qualifier = 'about' | 'around' | 'over' | 'near';

/** A number printed in the text, as read. Offsets are UTF-16 positions; `text.slice(start, end) === raw`. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: FigureKind;
  /** As printed, with its magnitude: 亿元, 万美元, 个, %. */
  readonly unit: string;
  readonly dimension: string;
  /** In the printed unit. */
  readonly value: Rational;
  /** Decimals printed. */
  readonly places: number;
  /** What one printed unit is worth in the dimension's base unit (亿元: 100,000,000 元). */
  readonly factor: Rational;
  /** All values that it may stand for, in the base unit. */
  readonly range: Interval;
  readonly qualifier: Qualifier | null;
  /** Whether the hedge belongs to the reader's threshold: 5亿元以上项目. */
  readonly bound: boolean;
  /** Written in Chinese numerals 汉字数字. */
  readonly spelled: boolean;
}
