import { expect, test } from 'vitest';
import { excelOver } from './excel-over-memory';

const content = {
  sheets: [
    {
      name: '台账',
      rows: [
        ['标题', null, null],
        ['项目', '额', '单位'],
        ['甲', 1, '一局'],
        ['乙', 2, '二局'],
        ['丙', 3, '三局'],
      ],
      merges: ['A1:C1'],
      hiddenRows: [3],
      hiddenColumns: [2],
    },
  ],
};

test('rowHidden and columnHidden: true for all, false for none, null for some', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member
  const { Excel } = excelOver(content);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const rows = ['A4', 'A3', 'A3:A5'].map((address) => sheet.getRange(address).load('rowHidden'));
    const columns = ['C1', 'A1:C1'].map((address) => sheet.getRange(address).load('columnHidden'));
    await context.sync();
    expect(rows.map((range) => range.rowHidden)).toEqual([true, false, null]);
    expect(columns.map((range) => range.columnHidden)).toEqual([true, null]);
  });
});

test('visible special cells are the rectangles between what is hidden', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
  const { Excel } = excelOver(content);
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('台账').getUsedRange();
    const visible = used
      .getSpecialCellsOrNullObject('Visible')
      .load('address,areaCount,cellCount,areas/items/address');
    await context.sync();
    expect(visible.address).toBe('台账!A1:B3,台账!A5:B5');
    expect([visible.areaCount, visible.cellCount]).toEqual([2, 8]);
    expect(visible.areas.items.map((area) => area.address)).toEqual(['台账!A1:B3', '台账!A5:B5']);
  });
});

test('the visible view closes up what is not hidden', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getvisibleview-member(1)
  const { Excel } = excelOver(content);
  await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem('台账').getRange('A2:C5').getVisibleView();
    view.load('values,rowCount,columnCount,cellAddresses');
    await context.sync();
    expect([view.rowCount, view.columnCount]).toEqual([3, 2]);
    expect(view.values).toEqual([
      ['项目', '额'],
      ['甲', 1],
      ['丙', 3],
    ]);
    expect(view.cellAddresses.at(-1)).toEqual(['A5', 'B5']);
  });
});

test('merged areas are those that touch the range, whole; none is a null object', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
  const { Excel } = excelOver(content);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const title = sheet.getRange('B1').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('A2:C5').getMergedAreasOrNullObject();
    await context.sync();
    expect([title.address, none.isNullObject]).toEqual(['台账!A1:C1', true]);
  });
});

test('merge and unmerge', async () => {
  const { Excel, grid } = excelOver(content);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1').unmerge();
    sheet.getRange('A3:B4').merge(true);
    await context.sync();
  });
  expect(grid.merges(grid.activeSheet())).toEqual([
    { top: 2, left: 0, bottom: 2, right: 1 },
    { top: 3, left: 0, bottom: 3, right: 1 },
  ]);
});

test('hidden rows are read like any others', async () => {
  const { Excel } = excelOver(content);
  await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem('台账').getRange('A4:C4').load('values');
    await context.sync();
    expect(row.values).toEqual([['乙', 2, '二局']]);
  });
});
