import { format, isDateFormat } from 'numfmt';
import type { CellValue } from './cell';

/**
 * What a cell shows for its value under a number format, as `Range.text` gives it: not cut to the column's width.
 * A date before 1900 or past 9999 shows as `########`, as in Excel.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textSection(value, numberFormat);
  if (isDateFormat(numberFormat) && (value < 0 || value >= 2_958_466)) return '########';
  return format(numberFormat, value, { locale: 'zh-CN' });
}

/** Text passes through the fourth section of a format; errors such as `#N/A` never do. */
function textSection(value: string, numberFormat: string): string {
  if (numberFormat === 'General' || numberFormat === '@' || value.startsWith('#')) return value;
  return format(numberFormat, value, { locale: 'zh-CN' });
}
