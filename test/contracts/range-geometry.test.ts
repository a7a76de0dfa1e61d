import { expect, test } from 'vitest';
import { excelOver } from './excel-over-memory';

// https://learn.microsoft.com/javascript/api/excel/excel.range

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
  ['getCell of a sheet', (sheet) => sheet.getCell(9, 27), 'AB10'],
  ['getCell beyond the range', (sheet) => sheet.getRange('B2').getCell(2, 0), 'B4'],
  ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
  ['getResizedRange', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'B2:C4'],
  ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:D9').getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), '2:3'],
  ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'B:C'],
  ['getRow', (sheet) => sheet.getRange('B2:C5').getRow(1), 'B3:C3'],
  ['getColumn', (sheet) => sheet.getRange('B2:C5').getColumn(1), 'C2:C5'],
  ['getLastRow', (sheet) => sheet.getRange('B2:C5').getLastRow(), 'B5:C5'],
  ['getLastCell', (sheet) => sheet.getRange('B2:C5').getLastCell(), 'C5'],
  ['getRowsBelow', (sheet) => sheet.getRange('B2:C5').getRowsBelow(2), 'B6:C7'],
  ['getRowsAbove', (sheet) => sheet.getRange('B3:C5').getRowsAbove(2), 'B1:C2'],
  ['getColumnsAfter', (sheet) => sheet.getRange('B2:C5').getColumnsAfter(), 'D2:D5'],
  ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D7'), 'B2:D7'],
  ['getIntersection', (sheet) => sheet.getRange('A1:C9').getIntersection('B2:E3'), 'B2:C3'],
  ['getUsedRange of a range', (sheet) => sheet.getRange('A2:Z99').getUsedRange(true), 'A2:B3'],
  ['an address with dollars and sheet', (sheet) => sheet.getRange("'签约项目'!$B$2:$C$3"), 'B2:C3'],
])('%s', async (_, find, address) => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem('签约项目')).load('address');
    await context.sync();
    expect(range.address).toBe(`签约项目!${address}`);
  });
});

test('the sheet in an address is quoted where its name needs it', async () => {
  const names = ["2022 年'上", 'A1', '台账_1'];
  const { Excel } = excelOver({ sheets: names.map((name) => ({ name })) });
  await Excel.run(async (context) => {
    const cells = names.map((name) =>
      context.workbook.worksheets.getItem(name).getRange('A1').load('address'),
    );
    await context.sync();
    expect(cells.map((cell) => cell.address)).toEqual(["'2022 年''上'!A1", "'A1'!A1", '台账_1!A1']);
  });
});

test('ranges that do not meet have a null intersection', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    const shared = sheet.getRange('A1:B2').getIntersectionOrNullObject(sheet.getRange('D4'));
    await context.sync();
    expect(shared.isNullObject).toBe(true);
  });
});
