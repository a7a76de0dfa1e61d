import { dayOf, formatDay, type Day } from './day';

/** A date as far as it is known: a day, or a month or year as the interval of its days (both ends included). */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a month (1–12). */
export function monthSpan(year: number, month: number): DateSpan | undefined {
  const from = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, to: (next - 1) as Day };
}

/** `2022-03-15`, or `2022-03` for a whole month, or `2022` for a whole year. */
export function formatSpan({ from, to }: DateSpan): string {
  const first = formatDay(from);
  if (from === to) return first;
  return to - from > 31 ? first.slice(0, 4) : first.slice(0, 7);
}
