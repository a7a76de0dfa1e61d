import type { Area } from '@zhaoshang/core';
import type { SheetInfo } from '../workbook-port';

/** The used area of a sheet; null where it is empty. */
export interface UsedSheet {
  readonly sheet: SheetInfo;
  readonly used: Area | null;
}

/** The cells of each sheet that hold values. getUsedRangeOrNullObject is ExcelApi 1.4. */
export async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
): Promise<readonly UsedSheet[]> {
  const ranges = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await context.sync();
  return ranges.map(({ sheet, range }) => ({ sheet, used: range.isNullObject ? null : areaOf(range) }));
}

/** The area of a range whose place and size are loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
