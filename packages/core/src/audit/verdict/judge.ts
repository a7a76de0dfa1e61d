import type { Interval } from '../../model/interval';
import { gap, meets } from '../../model/interval';
import type { Rational } from '../../model/rational';
import {
  compare,
  equals,
  isZero,
  multiply,
  powerOfTen,
  rational,
  roundHalfUp,
  truncate,
} from '../../model/rational';
import type { Severity, Verdict } from '../types';

/** A computed value: the point from the printed operands, and all that their rounding allows. */
export interface Value {
  readonly point: Rational;
  readonly range: Interval;
}

/** A printed value to judge it against, in the same unit. */
export interface Printed {
  readonly value: Rational;
  readonly places: number;
  readonly range: Interval;
}

/**
 * Judges a printed figure against the computed one. A figure that cannot be rounded (a count) is either equal or
 * inconsistent.
 */
export function judge(computed: Value, printed: Printed): Verdict {
  const exact = equals(printed.range.low, printed.range.high);
  const rounded = roundHalfUp(computed.point, printed.places);
  if (equals(exact ? computed.point : rounded, printed.value)) return 'consistent';
  if (meets(computed.range, printed.range)) return 'within-rounding';
  if (exact) return 'inconsistent';
  if (equals(truncate(computed.point, printed.places), printed.value)) return 'truncated';
  const two = multiply(rational(2), powerOfTen(-printed.places));
  const miss = gap(computed.range, printed.range);
  return !isZero(miss) && compare(miss, two) < 0 ? 'last-digit' : 'inconsistent';
}

const SEVERITY: Readonly<Record<Verdict, Severity>> = {
  consistent: null,
  'within-rounding': null,
  truncated: 'info',
  'last-digit': 'warning',
  inconsistent: 'error',
  unknown: null,
};

export const severityOf = (verdict: Verdict): Severity => SEVERITY[verdict];

export const agrees = (verdict: Verdict): boolean =>
  verdict === 'consistent' || verdict === 'within-rounding';
