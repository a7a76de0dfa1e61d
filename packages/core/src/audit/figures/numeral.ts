import type { Rational } from '../../model/rational';
import { parseRational, rational } from '../../model/rational';
import { isDigit } from './characters';

/** A number as printed: its value, its decimals, and where it ends. */
export interface Numeral {
  readonly end: number;
  readonly value: Rational;
  readonly places: number;
  readonly spelled: boolean;
}

/** Longer runs of digits are serial numbers or noise, not figures. */
const MOST_DIGITS = 16;

const runOfDigits = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isDigit(text.charAt(at))) at += 1;
  return at;
};

/** Whether a thousands group (,345) starts here. A comma or space groups only where exactly three digits follow. */
function groupAt(text: string, at: number): boolean {
  if (!',， '.includes(text.charAt(at)) || text.charAt(at) === '') return false;
  return runOfDigits(text.slice(at + 1, at + 6), 0) === 3;
}

/**
 * Reads Arabic digits at `from`: 1234, 1,234, 12.50. `null` with the end of the run when it is too long to be a figure.
 */
export function readArabic(
  text: string,
  from: number,
): Numeral | { readonly end: number; readonly value: null } {
  let end = runOfDigits(text, from);
  if (end - from > MOST_DIGITS) return { end, value: null };
  let digits = text.slice(from, end);
  if (digits.length <= 3 && !digits.startsWith('0')) {
    while (groupAt(text, end) && digits.length < MOST_DIGITS) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  let places = 0;
  // 15. 85: a stray space after the point.
  const point = /^\. ?\d/u.test(text.slice(end, end + 3));
  if (point && text.charAt(end + 1) === ' ') {
    const stop = runOfDigits(text, end + 2);
    const value = stop - end > MOST_DIGITS ? null : parseRational(`${digits}.${text.slice(end + 2, stop)}`);
    return value === null
      ? { end: stop, value: null }
      : { end: stop, value, places: stop - end - 2, spelled: false };
  }
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    const stop = runOfDigits(text, end + 1);
    if (stop - end > MOST_DIGITS) return { end: stop, value: null };
    places = stop - end - 1;
    digits += `.${text.slice(end + 1, stop)}`;
    end = stop;
  }
  const value = parseRational(digits);
  return value === null ? { end, value: null } : { end, value, places, spelled: false };
}

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((char, n) => [char, n] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

export const isChineseDigit = (char: string): boolean => char in DIGITS || char === '十';

/** Reads Chinese numerals 汉字数字 at `from`: 三, 十二, 二十, 三百五十, 两千. `null` when they make no number. */
export function readChinese(text: string, from: number): Numeral | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let end = from;
  for (; end < text.length && end - from < 12; end += 1) {
    const char = text.charAt(end);
    const step = STEPS[char];
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? 0;
    } else if (step === 10_000) {
      total += (section + (digit ?? 0)) * step;
      section = 0;
      digit = null;
    } else if (step !== undefined) {
      section += (digit ?? 1) * step;
      digit = null;
    } else break;
  }
  if (end === from) return null;
  return { end, value: rational(total + section + (digit ?? 0)), places: 0, spelled: true };
}
