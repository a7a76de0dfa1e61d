import type { Decimal } from '../../model/decimal';
import { roundNumber } from './round-number';

/** How a printed figure stands to the computed one (核对结果). */
export type Recheck = '一致' | '截尾' | '疑易位' | '不符';

/**
 * Checks a printed figure against the computed one (核对印数), both in the same unit: it is the computed one rounded,
 * or cut off (截尾), or becomes it when two neighbouring digits change places (疑易位), or differs (不符).
 */
export function recheck(printed: Decimal, computed: Decimal, places = printed.decimalPlaces()): Recheck {
  const shown = roundNumber(printed, places);
  const rounded = roundNumber(computed, places);
  if (shown.eq(rounded)) return '一致';
  if (shown.eq(roundNumber(computed, places, '截尾'))) return '截尾';
  return isSwapped(shown.toFixed(Math.max(0, places)), rounded.toFixed(Math.max(0, places)))
    ? '疑易位'
    : '不符';
}

/** Whether two numbers differ by two neighbouring digits that changed places, the point left where it is. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.indexOf('.') !== b.indexOf('.')) return false;
  const [one, other] = [a.replace('.', ''), b.replace('.', '')];
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
