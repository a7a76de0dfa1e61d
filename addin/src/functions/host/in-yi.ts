import { inUnit, type Decimal } from '@zhaoshang/core';
import { toCell } from './answer';

/** Yuan as a number of 亿元, the unit of all ledger functions. */
export function inYi(yuan: Decimal): number {
  return toCell(inUnit(yuan, '亿元'));
}

/** The same for a cell of a table: blank where nothing is known, never zero. */
export function inYiOrBlank(yuan: Decimal | undefined): number | '' {
  return yuan ? inYi(yuan) : '';
}
