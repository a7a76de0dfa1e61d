import { describe, expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling

test('a missing sheet is ItemNotFound, with the statement and the place in debugInfo', async () => {
  const { Excel } = excelOver();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('不存在').load('name');
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    name: 'RichApi.Error',
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    debugInfo: {
      errorLocation: 'WorksheetCollection.getItem',
      statement: expect.stringContaining('getItem('),
    },
  });
});

test('a request stops at the first error; what went before stays done', async () => {
  const { Excel, grid } = excelOver();
  await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('签约项目');
      sheet.getRange('A2').values = [['已写']];
      sheet.getRange('不是地址!!').load('values');
      sheet.getRange('A3').values = [['未写']];
      await context.sync();
    }),
  );
  const column = grid.values(grid.activeSheet(), { top: 1, left: 0, bottom: 2, right: 0 });
  expect(column).toEqual([['已写'], ['乙']]);
});

describe('arguments that Excel refuses', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['an address that is none', (sheet) => sheet.getRange('A0').load('values'), 'Worksheet.getRange'],
    ['a cell off the sheet', (sheet) => sheet.getRange('XFE1').load('values'), 'Worksheet.getRange'],
    [
      'a range of no rows',
      (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('values'),
      'Worksheet.getRangeByIndexes',
    ],
    [
      'an offset above row 1',
      (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
      'Range.getOffsetRange',
    ],
    ['a matrix of another size', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2, 3]]), 'Range.values'],
    ['null for a whole property', (sheet) => (sheet.getRange('A1').values = null as never), 'Range.values'],
    ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = '#12'), 'RangeFill.color'],
    ['a sheet name with a colon', (sheet) => (sheet.name = '一:二'), 'Worksheet.name'],
  ])('%s is InvalidArgument', async (_, act, location) => {
    const { Excel } = excelOver();
    const error = await errorOf(
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('签约项目'));
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', location]);
  });
});

test('a change of a protected sheet is AccessDenied, reading it is not', async () => {
  const { Excel } = excelOver({ sheets: [{ name: '锁定', rows: [[1]], isProtected: true }] });
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('锁定');
      const cell = sheet.getRange('A1').load('values');
      sheet.protection.load('protected');
      await context.sync();
      expect([cell.values, sheet.protection.protected]).toEqual([[[1]], true]);
      cell.values = [[2]];
      await context.sync();
    }),
  );
  expect(error.code).toBe('AccessDenied');
});

test('what the host does not model is refused by name', async () => {
  const { Excel } = excelOver();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('签约项目').getRange('A1').load('hyperlink');
      await context.sync();
    }),
  );
  expect([error.code, error.message]).toEqual([
    'NotImplemented',
    'The Office host does not model Range.hyperlink.',
  ]);
});

test('select on a sheet that is not active is an error; activate first', async () => {
  const { Excel, grid } = excelOver();
  const select = (activate: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      if (activate) sheet.activate();
      await context.sync();
      sheet.getRange('B3').select();
      await context.sync();
    });
  expect((await errorOf(select(false))).code).toBe('InvalidOperation');
  await select(true);
  expect(grid.selection().area).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
});
