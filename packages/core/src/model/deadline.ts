import { addMonths, type Day } from './day';

/**
 * The last day (最迟日) from which so many months have run out before another: whatever happened on it or earlier is
 * overdue. Found once, so that a row needs no calendar.
 */
export function lastOverdue(asOf: Day, months: number): Day {
  let day = addMonths(asOf, -months);
  while (addMonths(day, months) >= asOf) day = (day - 1) as Day;
  while (addMonths((day + 1) as Day, months) < asOf) day = (day + 1) as Day;
  return day;
}
