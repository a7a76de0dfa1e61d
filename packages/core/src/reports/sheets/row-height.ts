import type { CellValue } from '../../model/grid';

/** Points of a line of text at Excel's own size, and room above and below. */
const LINE = 14.25;
const ROOM = 8;
/** Excel takes no higher row. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST = 409;

/**
 * The height in points of a row whose texts wrap, from the widths of its columns in characters. A merged cell never fits
 * its row by itself, and a file is not fitted when it is opened.
 */
export function rowHeight(texts: readonly CellValue[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => {
    // A line seldom breaks at its very end.
    const width = Math.max(1, (widths[column] ?? 10) * 0.92);
    return String(text ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
  });
  return Math.min(MOST, Math.max(1, ...lines) * LINE + ROOM);
}

/** Chinese characters are twice as wide as Latin ones. */
function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);
}
