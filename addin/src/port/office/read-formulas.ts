import type { Area, CellValue } from '@zhaoshang/core';
import { totalRows } from '../total-rows';

/** The formulas of the total rows: row → column → formula. Range.formulas is ExcelApi 1.1. */
export async function readFormulas(
  context: Excel.RequestContext,
  sheetId: string,
  rows: readonly (readonly CellValue[])[],
  { left, right }: Area,
): Promise<Readonly<Record<number, Readonly<Record<number, string>>>>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const totals = totalRows(rows).map((row) => {
    const range = sheet.getRangeByIndexes(row, left, 1, right - left + 1);
    range.load('formulas');
    return { row, range };
  });
  if (totals.length === 0) return {};
  await context.sync();
  return Object.fromEntries(
    totals.map(({ row, range }) => [row, formulasOf((range.formulas[0] ?? []) as unknown[], left)]),
  );
}

// A constant stands among the formulas as itself.
function formulasOf(cells: readonly unknown[], left: number): Readonly<Record<number, string>> {
  return Object.fromEntries(
    cells.flatMap((cell, index) =>
      typeof cell === 'string' && cell.startsWith('=') ? [[left + index, cell] as const] : [],
    ),
  );
}
