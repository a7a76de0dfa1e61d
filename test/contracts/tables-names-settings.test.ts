import { describe, expect, test } from 'vitest';
import { errorOf, excelOver, LEDGER } from './excel-over-memory';

describe('tables', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.table
  test('a table is added, named, and gives its ranges and columns', async () => {
    const { Excel } = excelOver();
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('签约项目').tables.add('A1:B3', true);
      table.name = '项目表';
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      ranges.forEach((range) => range.load('address'));
      table.columns.load('items/name');
      table.load('name,showHeaders,showTotals,id');
      await context.sync();
      const addresses = ranges.map((range) => range.address);
      expect(addresses).toEqual(['签约项目!A1:B3', '签约项目!A1:B1', '签约项目!A2:B3']);
      expect(table.columns.items.map((column) => column.name)).toEqual(['项目', '合同额']);
      expect([table.name, table.showHeaders, table.showTotals]).toEqual(['项目表', true, false]);
    });
  });

  test('tables are listed by the workbook and by their sheet, and found by name', async () => {
    const { Excel } = excelOver({
      sheets: [{ name: '一', rows: [['甲']], tables: [{ name: '表甲', area: 'A1:A2' }] }, { name: '二' }],
    });
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const ofSecond = worksheets.getItem('二').tables.load('count');
      tables.load('items/name');
      const missing = tables.getItemOrNullObject('没有');
      const found = tables.getItem('表甲').worksheet.load('name');
      await context.sync();
      expect([tables.items.map((table) => table.name), ofSecond.count]).toEqual([['表甲'], 0]);
      expect([missing.isNullObject, found.name]).toEqual([true, '一']);
    });
  });

  test('a table that meets another is MergedRangeConflict', async () => {
    const { Excel } = excelOver();
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('签约项目');
        sheet.tables.add('A1:B3', true);
        sheet.tables.add('B3:C4', true);
        await context.sync();
      }),
    );
    expect(error.code).toBe('MergedRangeConflict');
  });
});

describe('names', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.nameditem
  test('a name gives its formula and its range, and stands for an address', async () => {
    const formula = '=签约项目!$A$1:$B$3';
    const { Excel } = excelOver({
      ...LEDGER,
      names: [{ name: '台账区', sheet: null, formula, visible: true }],
    });
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load('items/name,items/formula,items/visible,items/type,items/scope');
      const range = names.getItem('台账区').getRange().load('address');
      const byName = worksheets.getItem('签约项目').getRange('台账区').load('address');
      await context.sync();
      expect(names.items.map((item) => [item.name, item.formula, item.type, item.scope])).toEqual([
        ['台账区', formula, 'Range', 'Workbook'],
      ]);
      expect([range.address, byName.address]).toEqual(['签约项目!A1:B3', '签约项目!A1:B3']);
    });
  });

  test('a range is named', async () => {
    const { Excel, grid } = excelOver();
    await Excel.run(async (context) => {
      context.workbook.names.add('截止日', context.workbook.worksheets.getItem('空表').getRange('B2'));
      await context.sync();
    });
    expect(grid.names()).toEqual([{ name: '截止日', sheet: null, formula: '=空表!$B$2', visible: true }]);
  });
});

describe('settings', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
  test('a setting is added, overwritten, read and deleted', async () => {
    const { Excel, grid } = excelOver();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('映射', { 列: [1, 2] });
      settings.add('映射', { 列: [3] });
      const kept = settings.getItemOrNullObject('映射').load('value');
      const missing = settings.getItemOrNullObject('没有');
      settings.load('items/key');
      await context.sync();
      expect(kept.value).toEqual({ 列: [3] });
      expect([missing.isNullObject, settings.items.map((item) => item.key)]).toEqual([true, ['映射']]);
      kept.delete();
      await context.sync();
    });
    expect(grid.settings().size).toBe(0);
  });

  test('document.settings are the same, written by saveAsync', async () => {
    // https://learn.microsoft.com/javascript/api/office/office.settings
    const { Office, host, grid } = excelOver({ ...LEDGER, settings: { 旧: 1 } });
    const { settings } = Office.context.document;
    settings.set('新', { 值: 2 });
    settings.remove('旧');
    expect(host.log.writes()).toEqual([]);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...grid.settings()]).toEqual([['新', { 值: 2 }]]);
    expect(host.log.writes()).toHaveLength(2);
  });
});
