import { dayOf, dayOfSerial, type Day } from '../../model/day';
import { monthSpan, type DateSpan } from '../../model/span';
import { cleanText } from '../cells/cell';
import { isBlankMark } from '../text/blank-marks';

/** What a cell of dates (日期) says. */
export type DateCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'span'; readonly span: DateSpan; readonly normalised?: string }
  /** Read as far as possible: the span holds every meaning, or is missing where nothing bounds it. */
  | { readonly kind: 'ambiguous'; readonly span: DateSpan | undefined; readonly why: string }
  | { readonly kind: 'words' | 'unreadable' | 'several'; readonly why: string };

const UNREADABLE: DateCell = { kind: 'unreadable', why: '不是能识别的日期' };
const EARLIEST = 1950;
const LATEST = 2100;
// Serials of 1950-01-01 and 2100-12-31.
const SERIALS = [18_264, 73_415] as const;

/**
 * A number where a date should be: an Excel serial, 2022, 202203, 20220315, 2022.3, milliseconds since 1970. 2022.1 is
 * January or October: only the displayed text tells (2022.10, 2022.01).
 */
export function dateOfNumber(value: number, displayed: string | undefined, date1904: boolean): DateCell {
  if (value >= SERIALS[0] - (date1904 ? 1462 : 0) && value <= SERIALS[1]) {
    const day = dayOfSerial(value, date1904);
    return day === undefined ? UNREADABLE : { kind: 'span', span: { from: day, to: day } };
  }
  if (value >= 1e12 && value < 5e12) {
    // Systems that export JavaScript time stamps keep Beijing time.
    const day = Math.floor((value + 28_800_000) / 86_400_000) as Day;
    return { kind: 'span', span: { from: day, to: day }, normalised: '毫秒时间戳' };
  }
  if (Number.isInteger(value)) return ofDigits(String(value)) ?? UNREADABLE;
  if (value <= EARLIEST || value >= LATEST) return UNREADABLE;
  const [, year = '', fraction = ''] = /^(\d{4})\.(\d{1,2})$/.exec(String(value)) ?? [];
  if (fraction === '1') {
    const shown = /^\s*(\d{4})\.(\d{2})\s*$/.exec(displayed?.normalize('NFKC') ?? '');
    if (shown?.[1] === year && (shown[2] === '10' || shown[2] === '01')) return month(year, shown[2]);
    const from = dayOf(Number(year), 1, 1);
    const to = dayOf(Number(year), 10, 31);
    const span = from === undefined || to === undefined ? undefined : { from, to };
    return {
      kind: 'ambiguous',
      span,
      why: `${value}可能是${year}年1月，也可能是${year}年10月，请写成${year}-01或${year}-10`,
    };
  }
  return fraction === '' ? UNREADABLE : month(year, fraction);
}

const YMD = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:T?\d{1,2}[:时].*)?$/;
const YM = /^(\d{4})[-./年](\d{1,2})月?份?$/;
const MD = /^(\d{1,2})[-./月](\d{1,2})日?$/;
const SHORT_YMD = /^['‘’](\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?$|^(\d{2})年(\d{1,2})月(\d{1,2})日?$/;
const SHORT_YM = /^(\d{2})年(\d{1,2})月份?$/;
const PART_OF_MONTH = /^(\d{4})年(\d{1,2})月(上旬|中旬|下旬|初|底|末|中)$/;
const M_ONLY = /^(\d{1,2})月份?$/;
const LATE = /^(20\d\d)年?(?:度|底|末|初|上半年|下半年|第?[一二三四]季度)?$/;
const FULL_DATE = /\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?/g;
const WORDS = /[\u4e00-\u9fff]/;

/** A text where a date should be. `year` completes a month and day without one; such a date stays ambiguous. */
export function dateOfText(raw: string, year: number | undefined): DateCell {
  const text = cleanText(raw)
    .replace(/\s+(?=\d{1,2}:)/, 'T')
    .replace(/\s+/g, '')
    .replace(/[。；;，,]$/, '')
    .replace(/^于/, '');
  if (isBlankMark(text)) return { kind: 'blank' };
  const ymd = YMD.exec(text);
  if (ymd) return day(ymd[1], ymd[2], ymd[3]);
  const ym = YM.exec(text);
  if (ym) return month(ym[1] ?? '', ym[2] ?? '');
  if (/^\d+$/.test(text)) return ofDigits(text) ?? ofSerialText(text);
  const short = SHORT_YMD.exec(text);
  if (short) return day(`20${short[1] ?? short[4] ?? ''}`, short[2] ?? short[5], short[3] ?? short[6]);
  const shortMonth = SHORT_YM.exec(text);
  if (shortMonth) return month(`20${shortMonth[1] ?? ''}`, shortMonth[2] ?? '');
  const part = PART_OF_MONTH.exec(text);
  if (part) return month(part[1] ?? '', part[2] ?? '');
  const yearless = MD.exec(text);
  if (yearless) return withoutYear(yearless, year);
  const monthOnly = M_ONLY.exec(text);
  if (monthOnly) return withoutYear(monthOnly, year);
  if (LATE.test(text)) return yearSpan(Number(text.slice(0, 4))) ?? UNREADABLE;
  if ((text.match(FULL_DATE)?.length ?? 0) > 1)
    return { kind: 'several', why: '此格有多个日期，无法确定取哪一个' };
  return WORDS.test(text) ? { kind: 'words', why: '此格是文字，不是日期' } : UNREADABLE;
}

function day(year = '', monthText = '', date = ''): DateCell {
  const found = inRange(Number(year)) ? dayOf(Number(year), Number(monthText), Number(date)) : undefined;
  if (found === undefined) return { kind: 'unreadable', why: '日历上没有这一天' };
  return { kind: 'span', span: { from: found, to: found } };
}

function month(year: string, monthText: string): DateCell {
  const number = Number(monthText);
  const span =
    inRange(Number(year)) && number >= 1 && number <= 12 ? monthSpan(Number(year), number) : undefined;
  return span ? { kind: 'span', span } : { kind: 'unreadable', why: '没有这个月份' };
}

function yearSpan(year: number): DateCell | undefined {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  return inRange(year) && from !== undefined && to !== undefined
    ? { kind: 'span', span: { from, to } }
    : undefined;
}

/** 2022, 202203, 20220315. */
function ofDigits(digits: string): DateCell | undefined {
  if (!inRange(Number(digits.slice(0, 4)))) return undefined;
  if (digits.length === 4) return yearSpan(Number(digits));
  if (digits.length === 6) return month(digits.slice(0, 4), digits.slice(4));
  return digits.length === 8 ? day(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)) : undefined;
}

function ofSerialText(digits: string): DateCell {
  const serial = Number(digits);
  const found = serial >= SERIALS[0] && serial <= SERIALS[1] ? dayOfSerial(serial) : undefined;
  return found === undefined
    ? UNREADABLE
    : { kind: 'span', span: { from: found, to: found }, normalised: '文本型日期序列值' };
}

function withoutYear(match: RegExpExecArray, year: number | undefined): DateCell {
  const [text, monthText = '', date] = match;
  const dated =
    year === undefined
      ? undefined
      : date === undefined
        ? month(String(year), monthText)
        : day(String(year), monthText, date);
  if (dated?.kind === 'unreadable') return dated;
  const why = year === undefined ? `“${text}”没有写年份` : `“${text}”没有写年份，暂按${year}年计`;
  return { kind: 'ambiguous', span: dated?.kind === 'span' ? dated.span : undefined, why };
}

function inRange(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}
