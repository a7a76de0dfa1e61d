/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The same day so many months on, or that month's last day. */
export function monthsOn(date: Date, months: number): Date {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const day = Math.min(date.getUTCDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), day));
}

/** The whole months from one day to another, none where it lies before. */
export function monthsBetween(from: Date, to: Date): number {
  let months = 0;
  while (monthsOn(from, months + 1) <= to) months++;
  return months;
}

/** The last day of a term: one from a month's last day ends on one, so that 30 June and 31 December are six months apart. */
export function endOfTerm(from: Date, months: number): Date {
  const next = new Date(from.getTime() + DAY);
  return next.getUTCDate() > 1 ? monthsOn(from, months) : new Date(monthsOn(next, months).getTime() - DAY);
}

/** 2022-06-30. */
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);
