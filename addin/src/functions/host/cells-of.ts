import type { CellValue } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { plainCell } from './plain-cell';

/** The cells of an argument, whether a range, one cell or a constant. An omitted argument is one blank. */
export function cellsOf(argument: unknown): CellValue[][] {
  return Array.isArray(argument)
    ? argument.map((row: unknown) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]))
    : [[plainCell(argument)]];
}

/** The one cell of an argument; #VALUE! for a range of several. */
export function cellOf(argument: unknown, name: string): CellValue {
  const cells = cellsOf(argument);
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) {
    throw new CellError('invalidValue', `“${name}”只能是一个单元格，现为一个区域；请只选一个单元格`);
  }
  return cells[0]?.[0] ?? null;
}
