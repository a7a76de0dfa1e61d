import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties

test('isNullObject is known after sync only', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('不存在');
    expect((await errorOf(() => sheet.isNullObject)).code).toBe('PropertyNotLoaded');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test('what follows a null object is a null object', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItemOrNullObject('不存在')
      .getUsedRangeOrNullObject()
      .load('values');
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('an object that is there is not null, and can be used further', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('签约项目').load('name');
    await context.sync();
    expect([sheet.isNullObject, sheet.name]).toEqual([false, '签约项目']);
    const cell = sheet.getRange('A2').load('values');
    await context.sync();
    expect(cell.values).toEqual([['甲']]);
  });
});

test('a blank sheet: getUsedRangeOrNullObject is null, getUsedRange is A1', async () => {
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空表');
    const used = sheet.getUsedRangeOrNullObject(true);
    const corner = sheet.getUsedRange().load('address');
    await context.sync();
    expect([used.isNullObject, corner.address]).toEqual([true, '空表!A1']);
  });
});
