import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model

test('a property reads after load and sync', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getActiveWorksheet()
      .getUsedRange()
      .load('values,address,rowCount');
    await context.sync();
    expect(used.address).toBe('签约项目!A1:B3');
    expect(used.rowCount).toBe(3);
    expect(used.values).toEqual([
      ['项目', '合同额'],
      ['甲', 1200],
      ['乙', 3400.5],
    ]);
  });
});

test('a property that was not loaded throws PropertyNotLoaded', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('A1').load('values');
    expect((await errorOf(() => range.values)).code).toBe('PropertyNotLoaded');
    await context.sync();
    expect(range.values).toEqual([['项目']]);
    expect((await errorOf(() => range.text)).code).toBe('PropertyNotLoaded');
  });
});

test('properties of items and of what is behind them load by path', async () => {
  const { Excel } = excelOver({
    sheets: [{ name: '签约项目', rows: [['项目', '额']], tables: [{ name: '项目表', area: 'A1:B3' }] }],
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/tables/items/name');
    await context.sync();
    const names = worksheets.items.map((sheet) => [
      sheet.name,
      sheet.tables.items.map((table) => table.name),
    ]);
    expect(names).toEqual([['签约项目', ['项目表']]]);
  });
});

test('load without names loads the scalar properties', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load();
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
      ['签约项目', 0, 'Visible'],
      ['空表', 1, 'Visible'],
    ]);
  });
});

test('load takes a page of a collection with top and skip', async () => {
  const { Excel } = excelOver({ sheets: ['一', '二', '三'].map((name) => ({ name })) });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: 'name', top: 1, skip: 1 });
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['二']);
  });
});

test('an item of a loaded collection can be used further', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const cell = worksheets.items[0]!.getRange('B2').load('values');
    await context.sync();
    expect(cell.values).toEqual([[1200]]);
  });
});

test('what is written shows in the next request, and not in one that was loaded before', async () => {
  const { Excel, grid } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    const cell = sheet.getRange('B2');
    const before = sheet.getRange('B2').load('values');
    await context.sync();
    cell.values = [[1500]];
    expect(before.values).toEqual([[1200]]);
    await context.sync();
    expect(before.values).toEqual([[1200]]);
  });
  expect(grid.values(grid.activeSheet(), { top: 1, left: 1, bottom: 1, right: 1 })).toEqual([[1500]]);
});

test('an object that is not tracked is no more valid after run', async () => {
  const { Excel } = excelOver();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('A1').load('values');
    await context.sync();
    return range;
  });
  const error = await errorOf(async () => {
    kept.load('text');
    await kept.context.sync();
  });
  expect(error.code).toBe('InvalidObjectPath');
});

test('a tracked object outlives its run', async () => {
  const { Excel } = excelOver();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('签约项目').getRange('B2');
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([[1200]]);
  });
});
