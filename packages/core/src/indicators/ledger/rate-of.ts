import type { Decimal } from '../../model/decimal';
import { undefinedBecause, value, type Outcome } from '../../model/outcome';
import type { CountedRow } from '../counting/counted';

/** A figure with the rows that it counts. */
export interface CountedAmount {
  readonly amount: Decimal;
  readonly rows: readonly CountedRow[];
}

/** A rate of a ledger with its numerator and denominator and the rows of each, so that it can be written out. */
export interface LedgerRate {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly partRows: readonly CountedRow[];
  readonly wholeRows: readonly CountedRow[];
  readonly rate: Decimal;
}

export function rateOf(part: CountedAmount, whole: CountedAmount): Outcome<LedgerRate> {
  if (whole.amount.isZero()) return undefinedBecause('no-denominator');
  return value({
    part: part.amount,
    whole: whole.amount,
    partRows: part.rows,
    wholeRows: whole.rows,
    rate: part.amount.dividedBy(whole.amount),
  });
}
