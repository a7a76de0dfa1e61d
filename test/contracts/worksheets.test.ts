import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection

test('a sheet is found by name in any case and by id', async () => {
  const { Excel, grid } = excelOver({ sheets: [{ name: 'Ledger' }] });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = ['LEDGER', grid.activeSheet()].map((key) => worksheets.getItem(key).load('name'));
    await context.sync();
    expect(found.map((sheet) => sheet.name)).toEqual(['Ledger', 'Ledger']);
  });
});

test('a sheet is added at the end, not activated; a taken name is ItemAlreadyExists', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('核对单').load('position,name');
    const active = worksheets.getActiveWorksheet().load('name');
    const count = worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, active.name, count.value]).toEqual(['核对单', 2, '签约项目', 3]);
    added.getRange('A1').values = [['标题']];
    added.activate();
    await context.sync();
    const now = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(now.name).toBe('核对单');
  });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('空表');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemAlreadyExists');
});

test('visibility, position and name are read and set', async () => {
  const { Excel, grid } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空表');
    sheet.name = '在谈项目';
    sheet.position = 0;
    sheet.visibility = 'Hidden';
    await context.sync();
  });
  expect(grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ['在谈项目', 'Hidden'],
    ['签约项目', 'Visible'],
  ]);
});

test('the last visible sheet cannot be deleted, another can', async () => {
  const { Excel, grid } = excelOver();
  const remove = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  await remove('签约项目');
  expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['空表']);
  expect((await errorOf(remove('空表'))).code).toBe('InvalidOperation');
});

test('the workbook has its file name, selected range and active cell', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    context.workbook.load('name');
    context.workbook.worksheets.getActiveWorksheet().getRange('A2:B3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(context.workbook.name).toBe('台账.xlsx');
    expect([selected.address, cell.address]).toEqual(['签约项目!A2:B3', '签约项目!A2']);
  });
});

test('calculate waits for the grid; suspending calculation is taken', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.application
  const { Excel, host } = excelOver();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.calculate('Full');
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Automatic');
  });
  expect(host.log.writes()).toEqual([]);
});
