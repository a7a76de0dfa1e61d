import type { CellValue } from '@zhaoshang/core';
import { PortError } from '../port-error';
import type { SheetPort } from '../sheet-port';
import { withExcel } from './with-excel';

/** What Excel would take for a formula. */
const LIKE_FORMULA = /^[=+\-@]/;

/** New sheets through Office.js: all of a sheet in one request. */
export const officeSheets: SheetPort = {
  addSheet: (name, rows) =>
    withExcel(async (context) => {
      const { worksheets } = context.workbook;
      const existing = worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!existing.isNullObject) throw new PortError(`工作簿里已有工作表“${name}”，没有改动它。`);
      const width = Math.max(1, ...rows.map(({ length }) => length));
      const sheet = worksheets.add(name);
      const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
      range.values = rows.map((row) =>
        Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)),
      );
      sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
      range.format.autofitColumns();
      sheet.activate();
      try {
        await context.sync();
      } catch (error) {
        await removeHalf(context, name);
        throw error;
      }
    }),
};

/** A text is written as one: an apostrophe keeps Excel from reading it as a formula, and is not part of the value. */
function cellOf(value: CellValue): string | number | boolean {
  if (typeof value === 'string' && LIKE_FORMULA.test(value)) return `'${value}`;
  return value ?? '';
}

/** Excel carries out a request up to where it fails. */
async function removeHalf(context: Excel.RequestContext, name: string): Promise<void> {
  const half = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (half.isNullObject) return;
  half.delete();
  await context.sync();
}
