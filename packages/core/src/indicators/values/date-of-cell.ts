import type { CellValue } from '../../model/grid';
import { unknown, value } from '../../model/outcome';
import type { DateSpan } from '../../model/span';
import { dateOfNumber, dateOfText } from '../../reading/dates/parse-date';
import { refused, type Reading } from './reading';

/**
 * The days that a cell of dates can mean (解析日期): a day, or all days of the month or year that it names. `year`
 * completes a month and day without one. What may mean two months (2022.1 as a number) is unknown, with the reason.
 */
export function dateOfCell(cell: CellValue, year?: number): Reading<DateSpan> {
  if (cell === null) return unknown('日期');
  if (typeof cell === 'boolean') return refused('逻辑值不是日期');
  if (cell === 60) return refused('1900年2月29日并不存在（Excel 序列值 60）');
  const read = typeof cell === 'number' ? dateOfNumber(cell, undefined, false) : dateOfText(cell, year);
  switch (read.kind) {
    case 'blank':
      return unknown('日期');
    case 'span':
      return value(read.span);
    case 'ambiguous':
      return typeof cell === 'string' && year !== undefined && read.span
        ? value(read.span)
        : unknown(`年份或月份（${read.why}）`);
    case 'words':
    case 'several':
    case 'unreadable':
      return refused(read.why);
  }
}
