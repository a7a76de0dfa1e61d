import { partsOf, type Day } from '../../model/day';

/** The words after the year for the period that ends on a day: 上半年 in June, none in December, 1-n月 otherwise. */
export function reportPeriod(asOf: Day): string {
  const { month } = partsOf(asOf);
  if (month === 6) return '上半年';
  if (month === 12) return '';
  return month === 1 ? '1月' : `1-${month}月`;
}
