import { partsOf, type Day } from '../../model/day';

/** The words for the period that ends on a day: 上半年 in June, 全年 in December, 1-n月 otherwise. */
export function reportPeriod(asOf: Day): string {
  const { month } = partsOf(asOf);
  if (month === 6) return '上半年';
  if (month === 12) return '全年';
  return month === 1 ? '1月' : `1-${month}月`;
}

/** Whether a summary is due on a day (半年总结、年终总结), rather than the month's bulletin (月通报). */
export function isSummaryDue(asOf: Day): boolean {
  const { month } = partsOf(asOf);
  return month === 6 || month === 12;
}
