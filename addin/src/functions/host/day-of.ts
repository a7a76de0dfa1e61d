import { dayOf as calendarDay, dayOfSerial, type CellValue, type Day } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { shorten } from './number-of';

/** The first day that Excel knows: its serial number 1. */
const FIRST_DAY = calendarDay(1900, 1, 1) ?? 0;
const FULL_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * The reporting date of a cell: an Excel date, or a full date as text (2022-06-30, 2022年6月30日). A blank, and the
 * zero that some hosts hand over for a blank, is undefined; anything else is #VALUE!.
 */
export function dayOf(cell: CellValue, name: string): Day | undefined {
  if (cell === null || cell === 0) return undefined;
  const day = typeof cell === 'number' ? dayOfSerial(cell) : parseFullDate(String(cell));
  if (day === undefined) {
    throw new CellError('invalidValue', `“${name}”应为日期，如 2022-06-30，现为“${shorten(String(cell))}”`);
  }
  if (day < FIRST_DAY) {
    throw new CellError('invalidValue', `“${name}”早于1900年，Excel 没有这样的日期：“${String(cell)}”`);
  }
  return day;
}

function parseFullDate(text: string): Day | undefined {
  const match = FULL_DATE.exec(text.normalize('NFKC').trim());
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A date that the function cannot do without; #N/A where it is missing. */
export function requiredDay(cell: CellValue, name: string): Day {
  const day = dayOf(cell, name);
  if (day === undefined) throw new CellError('notAvailable', `缺少：${name}`);
  return day;
}
