import type { SheetSnapshot } from '../sheet-snapshot';
import type { WorkbookPort } from '../workbook-port';
import { readFormulas } from './read-formulas';
import { readInfo } from './read-info';
import { readLayout } from './read-layout';
import { readTexts } from './read-texts';
import { readSettings } from './settings/read-settings';
import { writeSettings } from './settings/write-settings';
import { readValues } from './read-values';
import { subscribe } from './subscribe';
import { usedAreas } from './used-areas';
import { withExcel } from './with-excel';

/** The open workbook through Office.js. Worksheets are addressed by their id, which survives a new name. */
export const officePort: WorkbookPort = {
  info: () => withExcel(readInfo),

  read: ({ sheets: wanted, signal, onProgress } = {}) =>
    withExcel(async (context) => {
      signal?.throwIfAborted();
      const { sheets } = await readInfo(context);
      const chosen = sheets.filter(({ id }) => !wanted || wanted.includes(id));
      const areas = await usedAreas(context, chosen);
      const total = areas.reduce((sum, { used }) => sum + (used ? used.bottom - used.top + 1 : 0), 0);
      const snapshots: SheetSnapshot[] = [];
      let done = 0;
      for (const { sheet, used } of areas) {
        const { id, name } = sheet;
        if (!used) {
          snapshots.push({ id, name, rows: [] });
          continue;
        }
        const rows = await readValues(
          context,
          id,
          used,
          (rowsDone) => onProgress?.({ sheet: name, done: done + rowsDone, total }),
          signal,
        );
        const texts = await readTexts(context, id, rows);
        const formulas = await readFormulas(context, id, rows, used);
        snapshots.push({ id, name, rows, texts, formulas, ...(await readLayout(context, id, used)) });
        done += used.bottom - used.top + 1;
        signal?.throwIfAborted();
      }
      return snapshots;
    }),

  // select() fails off the active sheet: activate, sync, then select. Both are ExcelApi 1.1 and 1.7.
  select: ({ sheet: name, row, column }) =>
    withExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      await context.sync();
      sheet.getCell(row, column).select();
      await context.sync();
    }),

  // Ranges tell their sheet by ExcelApi 1.1; getActiveCell is 1.7.
  selection: () =>
    withExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    }),

  subscribe,

  readSettings: (keys) => withExcel((context) => readSettings(context, keys)),
  writeSettings,
};
