import { dayOf, dayOfSerial } from '../../model/day';
import { monthSpan, type DateSpan } from '../../model/span';

/** What a cell of dates (日期) says. */
export type DateCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'span'; readonly span: DateSpan; readonly normalised?: string }
  /** Read as far as possible: the span holds every meaning, or is missing where nothing bounds it. */
  | { readonly kind: 'ambiguous'; readonly span: DateSpan | undefined; readonly why: string }
  | { readonly kind: 'words' | 'unreadable' | 'several'; readonly why: string };

export const UNREADABLE: DateCell = { kind: 'unreadable', why: '不是能识别的日期' };

const EARLIEST = 1950;
const LATEST = 2100;
// Serials of 1950-01-01 and 2100-12-31.
const SERIALS = [18_264, 73_415] as const;
const SERIALS_1904 = [SERIALS[0] - 1462, SERIALS[1] - 1462] as const;

/** True for a number that can be the serial of a date of our century or the last. */
export function isSerial(value: number, date1904 = false): boolean {
  const [first, last] = date1904 ? SERIALS_1904 : SERIALS;
  return value >= first && value <= last;
}

/** The day of a serial number. */
export function serialCell(serial: number, date1904 = false): DateCell {
  const day = dayOfSerial(serial, date1904);
  return day === undefined ? UNREADABLE : { kind: 'span', span: { from: day, to: day } };
}

/** A day by its digits; unreadable when the calendar has none. */
export function dayCell(year = '', month = '', date = ''): DateCell {
  const day = inRange(Number(year)) ? dayOf(Number(year), Number(month), Number(date)) : undefined;
  return day === undefined
    ? { kind: 'unreadable', why: '日历上没有这一天' }
    : { kind: 'span', span: { from: day, to: day } };
}

/** A whole month by its digits. */
export function monthCell(year = '', month = ''): DateCell {
  const number = Number(month);
  const span =
    inRange(Number(year)) && number >= 1 && number <= 12 ? monthSpan(Number(year), number) : undefined;
  return span ? { kind: 'span', span } : { kind: 'unreadable', why: '没有这个月份' };
}

/** A whole year. */
export function yearCell(year: string): DateCell {
  const from = dayOf(Number(year), 1, 1);
  const to = dayOf(Number(year), 12, 31);
  return inRange(Number(year)) && from !== undefined && to !== undefined
    ? { kind: 'span', span: { from, to } }
    : UNREADABLE;
}

/** Digits without separators: 2022, 202203, 20220315; undefined for others. */
export function digitsCell(digits: string): DateCell | undefined {
  if (!inRange(Number(digits.slice(0, 4)))) return undefined;
  if (digits.length === 4) return yearCell(digits);
  if (digits.length === 6) return monthCell(digits.slice(0, 4), digits.slice(4));
  return digits.length === 8 ? dayCell(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)) : undefined;
}

/** A year that ledgers hold dates of. */
export function inRange(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}
