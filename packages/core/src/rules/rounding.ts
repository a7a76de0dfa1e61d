import { AMOUNT_UNITS } from '../model/money';

/**
 * By how much two amounts may differ, in 分, only because they are kept in different units (亿元 and 万元): half of
 * the second decimal of the coarser one. Nothing within one unit.
 */
export function roundingBetween(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  const worth = [a, b].map((unit) => Number(AMOUNT_UNITS[unit as '元'] ?? 0));
  return Math.max(...worth) * 100 * 0.005;
}
