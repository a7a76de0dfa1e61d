import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, serialOf, type Day } from '../../model/day';
import { formatSpan } from '../../model/span';
import type { DateCell } from './date-cell';
import { dateOfNumber } from './date-of-number';
import { dateOfText } from './date-of-text';

function shown(cell: DateCell): string {
  if (cell.kind === 'span') return formatSpan(cell.span);
  if (cell.kind === 'ambiguous')
    return `? ${cell.span ? `${formatDay(cell.span.from)}..${formatDay(cell.span.to)}` : ''}`.trim();
  return cell.kind;
}

describe('dates as text', () => {
  it.each([
    ['2022-03-15', '2022-03-15'],
    ['2022.3.15', '2022-03-15'],
    ['2022/3/15', '2022-03-15'],
    ['２０２２．３．１５', '2022-03-15'],
    ['2022年3月15日', '2022-03-15'],
    ['2022年 3月 15日', '2022-03-15'],
    ['2022-03-15 10:30:00', '2022-03-15'],
    ['二〇二二年三月十五日', '2022-03-15'],
    ['二零二二年十二月', '2022-12'],
    ['二〇二二年十三月', 'unreadable'],
    ['2022年3月', '2022-03'],
    ['2022年3月份', '2022-03'],
    ['2022.3', '2022-03'],
    ['2022.1', '2022-01'],
    ['2022.10', '2022-10'],
    ['2022-03', '2022-03'],
    ['2022/03', '2022-03'],
    ['20220315', '2022-03-15'],
    ['202203', '2022-03'],
    ['44635', '2022-03-15'],
    ['22.3.15', '2022-03-15'],
    ['22年3月15日', '2022-03-15'],
    ['2022年', '2022'],
    ['2022年3月上旬', '2022-03'],
    ['3月15日', '? 2022-03-15..2022-03-15'],
    ['3.15', '? 2022-03-15..2022-03-15'],
    ['3月', '? 2022-03-01..2022-03-31'],
    ['2022.13', 'unreadable'],
    ['2022-02-30', 'unreadable'],
    ['2022年3月开工', '2022-03'],
    ['已于2022年3月15日开工', '2022-03-15'],
    ['拟2022年9月开工', 'words'],
    ['拟9月开工', 'words'],
    ['预计2022年9月', 'words'],
    ['已开工', 'words'],
    ['未开工', 'words'],
    ['2022.3.15、2022.4.15', 'several'],
    ['2022.3-2022.5', 'several'],
    ['3/15/2022', '2022-03-15'],
    ['/', 'blank'],
    ['—', 'blank'],
    ['无', 'blank'],
    ['待定', 'blank'],
    ['abc', 'unreadable'],
  ])('%s → %s', (text, expected) => expect(shown(dateOfText(text, 2022))).toBe(expected));

  it('cannot place a month and day without any year', () =>
    expect(shown(dateOfText('3月15日', undefined))).toBe('?'));
});

describe('dates as numbers', () => {
  it.each([
    [44635, undefined, '2022-03-15'],
    [44635.75, undefined, '2022-03-15'],
    [2022.3, undefined, '2022-03'],
    [2022.1, undefined, '? 2022-01-01..2022-10-31'],
    [2022.1, '2022.1', '? 2022-01-01..2022-10-31'],
    [2022.1, '2022.10', '2022-10'],
    [2022.01, '2022.01', '2022-01'],
    [2022.11, undefined, '2022-11'],
    [2022, undefined, '2022'],
    [202203, undefined, '2022-03'],
    [20220315, undefined, '2022-03-15'],
    [1647273600000, undefined, '2022-03-15'],
    [3.15, undefined, 'unreadable'],
    [-5, undefined, 'unreadable'],
    [2022.13, undefined, 'unreadable'],
    [NaN, undefined, 'unreadable'],
  ])('%s shown as %s → %s', (value, display, expected) =>
    expect(shown(dateOfNumber(value, display, false))).toBe(expected),
  );

  it('counts from 1904 where the workbook does', () =>
    expect(shown(dateOfNumber(43173, undefined, true))).toBe('2022-03-15'));

  it('reads back every day of a century, as serial and as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const day = number as Day;
        const text = formatDay(day);
        expect(shown(dateOfNumber(serialOf(day), undefined, false))).toBe(text);
        expect(shown(dateOfText(text, undefined))).toBe(text);
        expect(shown(dateOfText(text.replaceAll('-', ''), undefined))).toBe(text);
      }),
    );
  });
});
