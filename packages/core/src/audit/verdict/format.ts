import type { Mention } from '../binding/mention';
import type { Rational } from '../../model/rational';
import { toDecimalString } from '../../model/rational';

/** The number as printed, without its unit: 219.22. */
export const numberOf = (m: Mention): string => toDecimalString(m.value, Math.max(m.places, 0)) + trailing(m);

/** Trailing zeros that were printed are kept: 46.40. */
function trailing(m: Mention): string {
  if (m.places === 0) return '';
  const text = toDecimalString(m.value, m.places);
  const printed = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return (printed === 0 ? '.' : '') + '0'.repeat(m.places - printed);
}

/** The number, with its unit where the operands of a sum differ in unit. */
export const termOf = (m: Mention, unit: string): string =>
  m.unit === unit ? numberOf(m) : numberOf(m) + m.unit;

/** A computed percentage at the decimals of the printed one, or more where they coincide. */
export const percentText = (value: Rational, places: number): string => `${toDecimalString(value, places)}%`;
