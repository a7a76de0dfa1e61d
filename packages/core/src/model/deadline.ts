import { addMonths, partsOf, type Day } from './day';

/**
 * The last day of a term of so many months (期限届满日): the same day of the month. A term that begins on a month's last
 * day ends on one, so that 30 June and 31 December are six months apart.
 */
export function endOfTerm(from: Day, months: number): Day {
  if (partsOf((from + 1) as Day).date > 1) return addMonths(from, months);
  return (addMonths((from + 1) as Day, months) - 1) as Day;
}

/**
 * The last day (最迟日) from which so many months have run out before another: whatever happened on it or earlier is
 * overdue. Found once, so that a row needs no calendar.
 */
export function lastOverdue(asOf: Day, months: number): Day {
  let day = addMonths(asOf, -months);
  while (endOfTerm(day, months) >= asOf) day = (day - 1) as Day;
  while (endOfTerm((day + 1) as Day, months) < asOf) day = (day + 1) as Day;
  return day;
}
