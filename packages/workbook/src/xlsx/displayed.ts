import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '@zhaoshang/core';

// Excel's two calendars lie four years and a day apart.
const DAYS_TO_1904 = 1462;

/** The text that Excel shows for a value under a number format, however narrow its column; '' for an empty cell. */
export function displayedText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown =
    typeof value === 'number' && date1904 && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  return format(numberFormat, shown, { locale: 'zh-CN', throws: false, invalid: String(value) });
}
