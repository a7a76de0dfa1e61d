import type { ICellData, ICommandService, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesCommand, type FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '@zhaoshang/office-host';
import { toRange } from './grid-range';

/** Sets cells as one step that can be undone; the sheet grows where the area lies beyond it. */
export function putCells(
  commands: ICommandService,
  sheet: FWorksheet,
  area: Area,
  make: (row: number, column: number) => ICellData | undefined,
): void {
  if (area.bottom >= sheet.getMaxRows()) sheet.setRowCount(area.bottom + 1);
  if (area.right >= sheet.getMaxColumns()) sheet.setColumnCount(area.right + 1);
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = make(row, column);
      if (cell) (value[row] ??= {})[column] = cell;
    }
  }
  commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: toRange(area),
    value,
  });
}
