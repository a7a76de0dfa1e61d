import type { Decimal } from './decimal';

/** A fraction as a percentage, rounded once, half up: 0.5939375 → `59.39%`. */
export function formatPercent(fraction: Decimal, places = 2): string {
  return `${fraction.times(100).toFixed(places)}%`;
}
