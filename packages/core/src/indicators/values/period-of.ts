import { partsOf, type Day } from '../../model/day';

/** Kinds of periods (期间类型). */
export type PeriodKind = '月' | '季度' | '半年' | '年';

/** The period that a day belongs to (所属期间): 2022年6月, 2022年第2季度, 2022年上半年, 2022年. */
export function periodOf(day: Day, kind: PeriodKind): string {
  const { year, month } = partsOf(day);
  switch (kind) {
    case '月':
      return `${year}年${month}月`;
    case '季度':
      return `${year}年第${Math.ceil(month / 3)}季度`;
    case '半年':
      return `${year}年${month <= 6 ? '上' : '下'}半年`;
    case '年':
      return `${year}年`;
  }
}
