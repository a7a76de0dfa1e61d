import { expect, test } from 'vitest';
import { excelOver } from './excel-over-memory';

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat

test('a fill is set, read and cleared; no fill reads as white', async () => {
  const { Excel, grid } = excelOver();
  const fills = await Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem('签约项目').getRange('A2').format;
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      fill.load('color');
      await context.sync();
      seen.push(fill.color);
    };
    await read();
    fill.color = '#ffee00';
    await read();
    fill.clear();
    await read();
    return seen;
  });
  expect(fills).toEqual(['#FFFFFF', '#FFEE00', '#FFFFFF']);
  expect(grid.style(grid.activeSheet(), { top: 1, left: 0, bottom: 1, right: 0 }, 'fill')).toEqual([[null]]);
});

test('a property reads as null when the cells differ', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#FFEE00';
    const both = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold,format/wrapText');
    await context.sync();
    const { fill, font, wrapText } = both.format;
    expect([fill.color, font.bold, wrapText]).toEqual([null, null, false]);
  });
});

test('font, alignment, wrapping, widths', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('A1:B1');
    const { format } = range;
    Object.assign(format, {
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      columnWidth: 90,
    });
    Object.assign(format.font, { color: '#C00000', size: 12, name: '黑体', underline: 'Single' });
    format.rowHeight = 30;
    format.load(
      'horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,font/color,font/size,font/name',
    );
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      ...{
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        columnWidth: 90,
        rowHeight: 30,
      },
      font: { color: '#C00000', size: 12, name: '黑体' },
    });
  });
});

test('autofitColumns makes room for the longest text', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    sheet.getRange('A2').values = [['某某新材料产业园一期项目']];
    sheet.getRange('A:B').format.autofitColumns();
    const [first, second] = ['A1', 'B1'].map((address) => sheet.getRange(address).format.load('columnWidth'));
    await context.sync();
    expect(first!.columnWidth).toBeGreaterThan(2 * second!.columnWidth);
  });
});

test('several areas are formatted in one go', async () => {
  const { Excel, host } = excelOver();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('签约项目').getUsedRange();
    used.getSpecialCells('Constants').format.font.bold = true;
    await context.sync();
  });
  expect(host.log.writes().map(({ operation }) => operation)).toEqual(['setStyle', 'setStyle', 'setStyle']);
});
