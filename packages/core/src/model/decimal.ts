import { Decimal as Base } from 'decimal.js';

/** Our own Decimal: 40 digits, half up (四舍五入); decimal.js's global settings stay untouched. */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Decimal = Base;

/**
 * The decimal that a person typed behind a double: Excel keeps 15 significant digits, so 8.800000000000001 is 8.8.
 */
export function decimalOf(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/** Exact text without exponent or trailing zeros. */
export function plain(value: Decimal): string {
  return value.toFixed();
}
