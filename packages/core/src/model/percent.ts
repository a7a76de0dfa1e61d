import type { Decimal } from './decimal';

/** A fraction as a percentage, rounded once, half up: 0.5939375 → `59.39%`. */
export function formatPercent(fraction: Decimal, places = 2): string {
  return `${fraction.times(100).toFixed(places)}%`;
}

/** A difference of rates in words: 0.4231 → `超42.31个百分点`, −0.02 → `欠2.00个百分点`. */
export function formatPoints(difference: Decimal, places = 2): string {
  const points = difference.times(100).toDecimalPlaces(places);
  return `${points.isNegative() && !points.isZero() ? '欠' : '超'}${points.abs().toFixed(places)}个百分点`;
}
