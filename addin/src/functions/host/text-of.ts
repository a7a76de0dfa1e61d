import type { CellValue } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { isErrorText } from './plain-cell';

/** The text of a cell, a number as it would be typed; '' for a blank, #VALUE! for an error. */
export function textOf(cell: CellValue, name: string): string {
  if (isErrorText(cell)) throw new CellError('invalidValue', `“${name}”所在单元格是错误值 ${cell}，请先改正`);
  return String(cell ?? '').trim();
}

/** A text that the function cannot do without; #N/A where the cell is blank. */
export function requiredText(cell: CellValue, name: string): string {
  const text = textOf(cell, name);
  if (text === '') throw new CellError('notAvailable', `缺少：${name}`);
  return text;
}
