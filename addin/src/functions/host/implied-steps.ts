import { Decimal, type Interval, type Rational } from '@zhaoshang/core';

const exact = ({ num, den }: Rational): Decimal => new Decimal(String(num)).dividedBy(String(den));

/** What a printed figure may have been before it was rounded: 95.025至95.035. */
export function spanOf({ low, high }: Interval): string {
  return `${exact(low).toFixed()}至${exact(high).toFixed()}`;
}

/** The same of a printed percentage: 59.385%至59.395%. */
export function percentSpanOf({ low, high }: Interval): string {
  return `${exact(low).times(100).toFixed()}%至${exact(high).times(100).toFixed()}%`;
}
