import { columnLetters, type Severity } from '@zhaoshang/core';
import type { PaintMark, PaintPort } from '../../paint-port';
import { withExcel } from '../with-excel';
import { addressLists } from './address-lists';
import { findMarks, type MarkedSheet } from './find-marks';
import { MARK_COLOURS, MARK_FORMULA } from './mark';

/** Paint through Office.js. */
export const officePaint: PaintPort = {
  paint: (marks) =>
    withExcel(async (context) => {
      const sheets = await findMarks(context);
      const wanted = bySheet(marks);
      // One request: a refusal leaves the marks that there were.
      takeAway(sheets);
      let cells = 0;
      for (const { name, isProtected } of sheets)
        if (!isProtected)
          cells += addMarks(context.workbook.worksheets.getItem(name), wanted.get(name) ?? []);
      await context.sync();
      return { cells, skipped: namesOf(sheets.filter((each) => each.isProtected && wanted.has(each.name))) };
    }),

  unpaint: () =>
    withExcel(async (context) => {
      const sheets = (await findMarks(context)).filter(({ marks }) => marks.length > 0);
      takeAway(sheets);
      await context.sync();
      return { cells: 0, skipped: namesOf(sheets.filter(({ isProtected }) => isProtected)) };
    }),

  paintedCells: () =>
    withExcel(async (context) => {
      const marks = (await findMarks(context)).flatMap((sheet) => sheet.marks);
      if (marks.length === 0) return 0;
      // ConditionalFormat.getRanges is ExcelApi 1.9.
      const areas = marks.map((mark) => {
        const ranges = mark.getRanges();
        ranges.load('cellCount');
        return ranges;
      });
      await context.sync();
      return areas.reduce((sum, { cellCount }) => sum + cellCount, 0);
    }),
};

/** Deletes our marks, but those on protected sheets. */
function takeAway(sheets: readonly MarkedSheet[]): void {
  for (const { isProtected, marks } of sheets) if (!isProtected) for (const mark of marks) mark.delete();
}

function namesOf(sheets: readonly MarkedSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

function bySheet(marks: readonly PaintMark[]): ReadonlyMap<string, readonly PaintMark[]> {
  const sheets = new Map<string, PaintMark[]>();
  for (const mark of marks) {
    const { sheet } = mark.cell;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), mark]);
  }
  return sheets;
}

/** Asks for one conditional format a severity, over all its cells. Worksheet.getRanges is ExcelApi 1.9. */
function addMarks(sheet: Excel.Worksheet, marks: readonly PaintMark[]): number {
  for (const severity of Object.keys(MARK_COLOURS) as Severity[]) {
    const addresses = marks
      .filter((mark) => mark.severity === severity)
      .map(({ cell: { row, column } }) => `${columnLetters(column)}${row + 1}`);
    for (const list of addressLists(addresses)) {
      const { custom } = sheet.getRanges(list).conditionalFormats.add('Custom');
      custom.rule.formula = MARK_FORMULA;
      custom.format.fill.color = MARK_COLOURS[severity];
    }
  }
  return marks.length;
}
