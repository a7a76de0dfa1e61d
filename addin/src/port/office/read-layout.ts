import type { Area } from '@zhaoshang/core';
import type { SheetSnapshot } from '../sheet-snapshot';
import { readHiddenRows } from './read-hidden-rows';
import { supports } from './requirement';
import { areaOf } from './used-areas';

/** Merged cells, hidden rows and tables of a sheet, as far as this Excel tells them. */
export async function readLayout(
  context: Excel.RequestContext,
  sheetId: string,
  used: Area,
): Promise<Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'tables'>> {
  const merges = await readMerges(context, sheetId, used);
  const hiddenRows = await readHiddenRows(context, sheetId, used);
  return { ...(merges && { merges }), hiddenRows, tables: await readTables(context, sheetId) };
}

/** getMergedAreasOrNullObject is ExcelApi 1.13; without it merges are not known, and reading goes by the values. */
async function readMerges(
  context: Excel.RequestContext,
  sheetId: string,
  used: Area,
): Promise<readonly Area[] | undefined> {
  if (!supports('1.13')) return undefined;
  const merged = rangeOf(context, sheetId, used).getMergedAreasOrNullObject();
  merged.load('areaCount');
  await context.sync();
  if (merged.isNullObject) return [];
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return merged.areas.items.map(areaOf);
}

/** Tables are ExcelApi 1.1. */
async function readTables(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<readonly { name: string; area: Area }[]> {
  const { tables } = context.workbook.worksheets.getItem(sheetId);
  tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name: table.name, range };
  });
  if (ranges.length > 0) await context.sync();
  return ranges.map(({ name, range }) => ({ name, area: areaOf(range) }));
}

function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}
