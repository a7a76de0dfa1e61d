import type { Place } from '../clauses/place';
import type { Figure } from '../figures/figure';

/**
 * What a figure is in its sentence: a value, a target 目标, a base 基数, a change 增减额, a threshold 门槛; for
 * percentages growth 增速, completion 完成率, share 占比, another rate 率, or not said.
 */
export type Role =
  'value' | 'target' | 'base' | 'change' | 'threshold' | 'growth' | 'completion' | 'share' | 'rate' | 'none';

/** A figure bound to its place: what it measures, of what, in which role. */
export interface Mention extends Figure, Place {
  readonly index: number;
  readonly role: Role;
  /** The indicator's family 指标, such as 到位 or 签约; null when the text does not name it here. */
  readonly measure: string | null;
  /** What is left of its lead when measure and filler words are gone: 霍邱, 省外, 工业. */
  readonly name: string;
  /** A double near the value in the base unit: only to choose what to compute exactly. */
  readonly approx: number;
  /** A double near the width of all that it may stand for, in the base unit. */
  readonly width: number;
  /** Hedged by 近, 超, 余, 左右: fits loosely and never raises an alarm. */
  readonly hedged: boolean;
  /** Growth printed as a decline 下降: its value counts as negative. */
  readonly decline: boolean;
}

/** Amounts, counts and quantities that stand for themselves. */
export const isValue = (m: Mention): boolean =>
  (m.kind === 'amount' || m.kind === 'count' || m.kind === 'quantity') &&
  m.role !== 'threshold' &&
  !m.spelled;

export const isPercent = (m: Mention): boolean => m.kind === 'percent' || m.kind === 'ratio';
