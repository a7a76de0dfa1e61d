import { LocaleType, VerticalAlign, type IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'hucre';
import { type SheetContext, toSheet } from './sheet';
import { StyleTable } from './style-table';

/** The fonts of a Chinese Excel, whose digits at 11 points are 8 pixels wide; Western ones have 7. */
const WIDE_DIGITS = /^(宋体|等线|SimSun|DengXian)/;

/** The grid's id of a sheet by its place in the file, counted from 0. */
export const sheetId = (index: number): string => `sheet-${index + 1}`;

/** A workbook read from a file as the grid's snapshot (快照); loading one is far faster than setting its cells. */
export function toSnapshot(workbook: Workbook, id: string, name: string): IWorkbookData {
  const theme = workbook.themeColors ?? [];
  const font = workbook.defaultFont?.name ?? '宋体';
  const defaultStyle = { ff: font, fs: workbook.defaultFont?.size ?? 11, vt: VerticalAlign.MIDDLE };
  const context: SheetContext = {
    styles: new StyleTable(theme),
    theme,
    dates: workbook.dateSystem ?? '1900',
    digitWidth: WIDE_DIGITS.test(font) ? 8 : 7,
  };
  const sheets = workbook.sheets.map((sheet, index) => ({
    ...toSheet(sheet, sheetId(index), context),
    defaultStyle,
  }));
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: context.styles.styles,
    defaultStyle,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
  };
}
