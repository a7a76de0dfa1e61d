import { expect, test } from 'vitest';
import { excelOver, LEDGER } from './excel-over-memory';

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values

const A1_B3 = { top: 0, left: 0, bottom: 2, right: 1 };

test('null leaves a cell, an empty text empties it, a blank reads as an empty text', async () => {
  const { Excel, grid } = excelOver();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('A2:B2');
    range.values = [['', null]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['', 1200]]);
  });
  expect(grid.values(grid.activeSheet(), A1_B3)[1]).toEqual([null, 1200]);
});

test('one value fills every cell', async () => {
  const { Excel, grid } = excelOver();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('签约项目').getRange('A2:B3').values = '待定' as never;
    await context.sync();
  });
  expect(grid.values(grid.activeSheet(), A1_B3).slice(1)).toEqual([
    ['待定', '待定'],
    ['待定', '待定'],
  ]);
});

test('what is written is read as typed: numbers, dates, formulas; an apostrophe or text format keeps it text', async () => {
  const { Excel, grid } = excelOver({ ...LEDGER, evaluate: (formula) => `值 ${formula}` });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空表');
    sheet.getRange('A2').numberFormat = [['@']];
    sheet.getRange('A1:A7').values = [
      ['12.5'],
      ['12.5'],
      ['2022-06-30'],
      ['=SUM(B1:B9)'],
      ["'=1"],
      ['+A1'],
      ['-'],
    ];
    const range = sheet.getRange('A1:A7').load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    expect(range.values.flat()).toEqual([12.5, '12.5', 44742, '值 =SUM(B1:B9)', '=1', '值 =+A1', '-']);
    expect(range.formulas.flat()).toEqual([12.5, '12.5', 44742, '=SUM(B1:B9)', '=1', '=+A1', '-']);
    expect(range.text[2]).toEqual(['2022-06-30']);
    expect(range.numberFormat[2]).not.toEqual(['General']);
    expect(range.valueTypes.flat().slice(0, 3)).toEqual(['Double', 'String', 'Double']);
  });
  const sheet = grid.sheets()[1]!.id;
  expect(grid.formulas(sheet, { top: 4, left: 0, bottom: 4, right: 0 })).toEqual([[null]]);
});

test('text shows the number format, values do not', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('B2:B3');
    range.numberFormat = [['#,##0.00'], ['0"亿元"']];
    range.load('values,text');
    await context.sync();
    expect(range.values).toEqual([[1200], [3400.5]]);
    expect(range.text).toEqual([['1,200.00'], ['3401亿元']]);
  });
});

test('numberFormat takes null for a cell to be left, an empty text for General', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('B2:B3');
    range.numberFormat = [['0.0'], ['0.0']];
    range.numberFormat = [[null], ['']];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['0.0'], ['General']]);
  });
});

test('a whole column is unbounded: its contents read as null', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets
      .getItem('签约项目')
      .getRange('B:B')
      .load('values,address,rowCount');
    const cell = context.workbook.worksheets.getItem('签约项目').getRange().load('cellCount');
    await context.sync();
    expect([column.values, column.address, column.rowCount]).toEqual([null, '签约项目!B:B', 1_048_576]);
    expect(cell.cellCount).toBe(-1);
  });
});

test('the library splits a write of more than 1,500 cells into blocks of rows', async () => {
  const { Excel, host, grid } = excelOver();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('空表').getRangeByIndexes(0, 0, 1000, 4);
    range.values = Array.from({ length: 1000 }, (_, row) => [row, '甲', '乙', true]);
    await context.sync();
  });
  const blocks = host.log.writes().map(({ args }) => args[1] as { top: number; bottom: number });
  expect(blocks.map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 374],
    [375, 749],
    [750, 999],
  ]);
  expect(new Set(host.log.writes().map(({ request }) => request)).size).toBe(1);
  const sheet = grid.sheets()[1]!.id;
  expect(grid.values(sheet, { top: 999, left: 0, bottom: 999, right: 3 })).toEqual([[999, '甲', '乙', true]]);
});

test('clear of contents keeps the format, clear of formats keeps the contents', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    sheet.getRange('B2:B3').format.fill.color = '#FFEE00';
    sheet.getRange('B2').clear('Contents');
    sheet.getRange('B3').clear('Formats');
    const cells = ['B2', 'B3'].map((address) => sheet.getRange(address).load('values,format/fill/color'));
    await context.sync();
    expect(cells.map((cell) => [cell.values[0]![0], cell.format.fill.color])).toEqual([
      ['', '#FFEE00'],
      [3400.5, '#FFFFFF'],
    ]);
  });
});
