import { Decimal, decimalOf, type CellValue } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { isErrorText } from './plain-cell';

/**
 * The number of a cell: a number, or text that is plainly one (`１，２３４.5`, `59.39%` as a fraction). Blank is
 * undefined, never zero; anything else is #VALUE! with the text.
 */
export function numberOf(cell: CellValue, name: string): Decimal | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'number') return decimalOf(cell);
  if (isErrorText(cell)) throw new CellError('invalidValue', `“${name}”所在单元格是错误值 ${cell}，请先改正`);
  const text = String(cell).normalize('NFKC').replaceAll(',', '').trim();
  if (text === '') return undefined;
  const match = typeof cell === 'string' ? /^([+-]?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(text) : null;
  if (!match) {
    throw new CellError(
      'invalidValue',
      `“${name}”应为数字，现为“${shorten(text)}”；单位请写在表头，不要写在数字里`,
    );
  }
  const value = new Decimal(match[1] ?? '');
  return match[2] ? value.dividedBy(100) : value;
}

/** Text short enough for a message. */
export function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
