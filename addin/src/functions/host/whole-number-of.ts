import { CellError } from './cell-error';
import { cellOf } from './cells-of';
import { numberOf } from './number-of';

/** An optional whole number within bounds; undefined where it is left out, #VALUE! outside the bounds. */
export function wholeNumberOf(
  argument: unknown,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const value = numberOf(cellOf(argument, name), name);
  if (value === undefined) return undefined;
  if (!value.isInteger() || value.lt(least) || value.gt(most)) {
    throw new CellError('invalidValue', `“${name}”应为${least}到${most}的整数，现为${value.toFixed()}`);
  }
  return value.toNumber();
}
