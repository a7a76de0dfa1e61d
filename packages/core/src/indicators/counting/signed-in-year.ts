import { dayOf, partsOf, type Day } from '../../model/day';
import type { Records } from '../../model/records';

/**
 * Whether a record was signed in the reporting year, on or before the reporting date. Month-only dates count from
 * their first day. A table without a column of signing dates is taken whole, unless its title states another year;
 * a blank or unreadable date says nothing and does not count.
 */
export function signedInYear(records: Records, asOf: Day): (record: number) => boolean {
  const { year } = partsOf(asOf);
  const signed = records.columns.signedOn;
  if (!signed) {
    const whole = records.year === undefined || records.year === year;
    return () => whole;
  }
  const first = dayOf(year, 1, 1) ?? asOf;
  return (record) => {
    const from = signed.from[record] ?? NaN;
    const to = signed.to[record] ?? NaN;
    return to >= first && from <= asOf;
  };
}
