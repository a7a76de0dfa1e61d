import type { Decimal } from '../../model/decimal';
import { undefinedBecause, value, type Outcome } from '../../model/outcome';

/** A rate of a ledger with its numerator and denominator, so that it can be written out. */
export interface LedgerRate {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly rate: Decimal;
}

export function rateOf(part: Decimal, whole: Decimal): Outcome<LedgerRate> {
  return whole.isZero()
    ? undefinedBecause('zero-whole')
    : value({ part, whole, rate: part.dividedBy(whole) });
}
