import { formatAddress } from '@zhaoshang/core';
import type { FormulaPort } from '../../formula-port';
import { PortError } from '../../port-error';
import { areaOf, usedAreas } from '../used-areas';
import { readInfo } from '../read-info';
import { readValues } from '../read-values';
import { supports } from '../requirement';
import { translateError } from '../translate-error';
import { withExcel } from '../with-excel';
import { words } from '../words';
import { readContents } from './cell-contents';
import { base64Of, documentFile } from './document-file';
import { readFormulaCells } from './read-formula-cells';
import { undoCells } from './undo-cells';
import { writeFormulas } from './write-formulas';

/** Formulas through Office.js. Selection and ranges by index are ExcelApi 1.1 and 1.7, all below our floor. */
export const officeFormulas: FormulaPort = {
  selected: () =>
    withExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
      cell.load('rowIndex,columnIndex');
      await context.sync();
      const sheet = range.worksheet.name;
      return { sheet, area: areaOf(range), active: { sheet, row: cell.rowIndex, column: cell.columnIndex } };
    }),

  cells: ({ sheet: name, area }) =>
    withExcel(async (context) => {
      const { sheets } = await readInfo(context);
      const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      if (!found) throw new PortError(words().noSuchSheet(name));
      const [{ used } = { used: null }] = await usedAreas(context, [found]);
      const { top, left } = area;
      const bottom = Math.max(top, Math.min(area.bottom, used?.bottom ?? top));
      const right = Math.max(left, Math.min(area.right, used?.right ?? left));
      const cut = { top, left, bottom, right };
      const rows = await readValues(context, found.id, cut, () => undefined);
      return { sheet: found.name, area: cut, values: rows.slice(top).map((row) => row.slice(left)) };
    }),

  content: (cell) =>
    withExcel(async (context) => {
      const [content] = await readContents(context, [cell]);
      if (!content) throw new PortError(words().cellNotRead(formatAddress(cell)));
      return content;
    }),

  formulas: () => withExcel(readFormulaCells),
  write: (edits) => withExcel((context) => writeFormulas(context, edits)),
  undo: (written) => withExcel((context) => undoCells(context, written)),

  canCopy: () => supports('1.1', 'CompressedFile') && supports('1.8'),

  file: () =>
    withExcel(async (context) => {
      const { name } = await readInfo(context);
      return { name, bytes: await documentFile() };
    }),

  // https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1), ExcelApi 1.8
  openFile: async (bytes) => {
    try {
      await Excel.createWorkbook(base64Of(bytes));
    } catch (error) {
      throw translateError(error);
    }
  },
};
