import { dayOf, formatDay } from '@zhaoshang/core';

const DAY = /^(\d{4})(?:[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$/;

/** A date as people type it (2022/6/30, 2022年6月30日, 20220630) as `2022-06-30`; '' for blank, null for no date. */
export function tidyDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return '';
  const match = DAY.exec(plain);
  if (!match) return null;
  const [, year, month = match[4], date = match[5]] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === undefined ? null : formatDay(day);
}
