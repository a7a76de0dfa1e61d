import { fillArea, height, width, type Area } from '../grid/area';
import { HostError } from '../wire/host-error';

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * What a property of a range is set to, one entry a cell: a matrix of the range's size, or one value for every cell.
 * `null` for a whole property is not valid.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function matrixFor(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) throw new HostError('InvalidArgument');
  if (!Array.isArray(value)) return fillArea(area, () => value);
  requireSize(area, value.length, Array.isArray(value[0]) ? value[0].length : 0);
  for (const row of value as unknown[]) {
    if (!Array.isArray(row) || row.length !== width(area)) throw new HostError('InvalidArgument', WRONG_SIZE);
  }
  return value as unknown[][];
}

/** Throws InvalidArgument unless the area has this many rows and columns. */
export function requireSize(area: Area, rows: number, columns: number): void {
  if (rows !== height(area) || columns !== width(area)) throw new HostError('InvalidArgument', WRONG_SIZE);
}

/** The one value of all cells, or null when they differ: how Excel answers for a range. */
export function uniform<T>(values: readonly (readonly T[])[]): T | null {
  const first = values[0]?.[0];
  return first !== undefined && values.every((row) => row.every((value) => value === first)) ? first : null;
}
