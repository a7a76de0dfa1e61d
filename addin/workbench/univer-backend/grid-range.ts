import type { IRange } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import { LAST_COLUMN, LAST_ROW, type Area } from '@zhaoshang/office-host';

export const toRange = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

const or = (position: number, otherwise: number): number =>
  Number.isFinite(position) ? position : otherwise;

/** The grid leaves one dimension of whole rows and columns out (NaN). */
export const toArea = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: or(startRow, 0),
  left: or(startColumn, 0),
  bottom: or(endRow, LAST_ROW),
  right: or(endColumn, LAST_COLUMN),
});

/** An area of a sheet as the grid's own range, which knows where it belongs. */
export const rangeOf = (sheet: FWorksheet, { top, left, bottom, right }: Area): FRange =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);
