import { WrapStrategy, type ICellData, type IStyleData } from '@univerjs/core';

const PIXELS_PER_POINT = 96 / 72;
/** A line's height and a cell's padding, as Excel spaces its lines. */
const LINE = 1.3;
const PADDING = 6;

/** Width of a text in pixels at a size in pixels: Chinese characters are square, others about half as wide. */
function textWidth(text: string, size: number): number {
  let halves = 0;
  for (const character of text) halves += character > '\u2e7f' ? 2 : 1.1;
  return (halves * size) / 2;
}

/** Height in pixels that a cell's wrapped text (自动换行) needs in a column; 0 when it does not wrap. */
function cellHeight(cell: ICellData, style: IStyleData | undefined, columnWidth: number): number {
  if (style?.tb !== WrapStrategy.WRAP || typeof cell.v !== 'string') return 0;
  const size = (style.fs ?? 11) * PIXELS_PER_POINT;
  const room = Math.max(columnWidth - 4, size);
  const lines = cell.v
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0);
  return Math.ceil(lines * size * LINE) + PADDING;
}

/**
 * The height of a row whose file gives none: Excel makes it high enough for its wrapped text when it opens the file.
 * Merged cells are left out, as in Excel.
 */
export function fittingHeight(
  cells: Readonly<Record<number, ICellData>>,
  styles: Readonly<Record<string, IStyleData>>,
  columnWidth: (column: number) => number,
  isMerged: (column: number) => boolean,
): number {
  return Object.entries(cells).reduce((most, [key, cell]) => {
    const column = Number(key);
    if (isMerged(column)) return most;
    const style = typeof cell.s === 'string' ? styles[cell.s] : undefined;
    return Math.max(most, cellHeight(cell, style, columnWidth(column)));
  }, 0);
}
