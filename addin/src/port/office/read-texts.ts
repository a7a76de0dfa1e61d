import type { CellValue } from '@zhaoshang/core';
import { columnsToShow } from '../display-matters';

/** What is shown in the columns where the display decides: column → row → text. Range.text is ExcelApi 1.1. */
export async function readTexts(
  context: Excel.RequestContext,
  sheetId: string,
  rows: readonly (readonly CellValue[])[],
): Promise<Readonly<Record<number, Readonly<Record<number, string>>>>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const columns = columnsToShow(rows).map(({ column, first, last }) => {
    const range = sheet.getRangeByIndexes(first, column, last - first + 1, 1);
    range.load('text');
    return { column, first, range };
  });
  if (columns.length === 0) return {};
  await context.sync();
  return Object.fromEntries(
    columns.map(({ column, first, range }) => [
      column,
      Object.fromEntries(range.text.map(([text], index) => [first + index, text ?? ''])),
    ]),
  );
}
