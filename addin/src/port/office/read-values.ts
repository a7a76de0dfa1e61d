import type { Area, CellValue } from '@zhaoshang/core';
import { FIRST_BLOCK, nextBlock } from '../block-size';

/**
 * The values of an area, block by block, as rows from A1: Excel hands over a blank as an empty string, a date as its
 * serial number, an error as its text. getRangeByIndexes is ExcelApi 1.7.
 */
export async function readValues(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<CellValue[][]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows: CellValue[][] = Array.from({ length: area.top }, () => []);
  const columns = area.right - area.left + 1;
  const before: CellValue[] = Array.from({ length: area.left }, () => null);
  let size = FIRST_BLOCK;
  for (let row = area.top; row <= area.bottom;) {
    signal?.throwIfAborted();
    const block = sheet.getRangeByIndexes(row, area.left, Math.min(size, area.bottom - row + 1), columns);
    block.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block at a time is what keeps a response small
    await context.sync();
    const values = block.values as (string | number | boolean)[][];
    for (const line of values) rows.push([...before, ...line.map((cell) => (cell === '' ? null : cell))]);
    row += values.length;
    size = nextBlock(values);
    onRows(row - area.top);
    // A turn for the page between blocks, even where the host answers within the same turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return rows;
}
