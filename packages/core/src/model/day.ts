import { addMonths as addMonthsToDate } from 'date-fns';

declare const day: unique symbol;
/** A plain calendar date (日期): days since 1970-01-01, with no clock and no time zone. */
export type Day = number & { readonly [day]: true };

const MS = 86_400_000;

/** The day of a year, month (1–12) and day; undefined when the calendar has none (2022-02-30). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? ((time / MS) as Day) : undefined;
}

/** The day of `YYYY-MM-DD`; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(value: Day): { year: number; month: number; date: number } {
  const at = new Date(value * MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** `2022-06-30`. */
export function formatDay(value: Day): string {
  return new Date(value * MS).toISOString().slice(0, 10);
}

/**
 * The day of an Excel serial number. Serial 60 (the 29 February 1900 that never was) and anything before is
 * undefined, as no ledger holds such dates; so is a serial beyond the year 9999.
 */
export function dayOfSerial(serial: number, date1904 = false): Day | undefined {
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 && whole <= 2_957_003 ? ((whole - 24_107) as Day) : undefined;
  return whole > 60 && whole <= 2_958_465 ? ((whole - 25_569) as Day) : undefined;
}

/** The Excel serial number of a day. */
export function serialOf(value: Day): number {
  return value + 25_569;
}

/** The first day of a day's month. */
export function firstOfMonth(value: Day): Day {
  return (value - partsOf(value).date + 1) as Day;
}

/** The same day of the month n months on, or that month's last day. */
export function addMonths(value: Day, months: number): Day {
  return fromDate(addMonthsToDate(toDate(value), months));
}

/** Full calendar months from one day to another, negative for an earlier one; a month's end counts as full. */
export function fullMonths(from: Day, to: Day): number {
  if (to < from) return 0 - fullMonths(to, from);
  const [first, last] = [partsOf(from), partsOf(to)];
  // Not the library's difference: 28 February ends a month for it in leap years too.
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

// date-fns counts in local time: build and take apart in local time, and the zone cancels out.
function toDate(value: Day): Date {
  const { year, month, date } = partsOf(value);
  return new Date(year, month - 1, date);
}

function fromDate(at: Date): Day {
  return (Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / MS) as Day;
}
