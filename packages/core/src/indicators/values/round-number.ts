import { Decimal } from '../../model/decimal';

/** Ways to round (修约方式). */
export const ROUNDINGS = {
  /** Halves away from zero, as assessment rules print. */
  四舍五入: Decimal.ROUND_HALF_UP,
  /** GB/T 8170-2008: halves to the even digit (四舍六入五成双). */
  五成双: Decimal.ROUND_HALF_EVEN,
  /** The digits beyond are cut off. */
  截尾: Decimal.ROUND_DOWN,
} as const;
export type Rounding = keyof typeof ROUNDINGS;

/**
 * A number rounded to so many decimals, negative ones for tens and hundreds (数值修约). Once, on the exact decimal:
 * GB/T 8170 forbids rounding what was rounded. Negative numbers go by their absolute value.
 */
export function roundNumber(value: Decimal, places: number, way: Rounding = '四舍五入'): Decimal {
  const shift = new Decimal(10).pow(places);
  return value.times(shift).toDecimalPlaces(0, ROUNDINGS[way]).dividedBy(shift);
}
