import { reasonOf, type Decimal, type Reading } from '@zhaoshang/core';
import { CellError } from './cell-error';

/**
 * The value of an outcome: #N/A naming what is missing, #DIV/0! where the formula has no answer, #NUM! where bounds
 * cross, #VALUE! with the
 * reason where a text was refused.
 */
export function answer<T>(outcome: Reading<T>): T {
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'unknown':
      throw new CellError('notAvailable', reasonOf(outcome) ?? '');
    case 'undefined':
      throw new CellError(
        outcome.why === 'least-above-most' ? 'invalidNumber' : 'divisionByZero',
        reasonOf(outcome) ?? '',
      );
    case 'refused':
      throw new CellError('invalidValue', outcome.why);
  }
}

/** The nearest double of an exact decimal; #NUM! where it is beyond what a cell can hold. */
export function toCell(value: Decimal): number {
  const double = value.toNumber();
  if (!Number.isFinite(double)) throw new CellError('invalidNumber', '结果超出 Excel 能表示的范围');
  // A cell has no negative zero.
  return double === 0 ? 0 : double;
}
