import { Decimal, type Interval, type Rational } from '@zhaoshang/core';
import { toCell } from './answer';

/** An interval as one row of two cells: its lowest and its highest value. */
export function boundsOf({ low, high }: Interval): number[][] {
  return [[bound(low), bound(high)]];
}

function bound({ num, den }: Rational): number {
  return toCell(new Decimal(String(num)).dividedBy(String(den)));
}
