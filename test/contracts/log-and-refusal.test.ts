import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

/** Reads all there is to read of every sheet, as a check does. */
const readEverything = (Excel: ReturnType<typeof excelOver>['Excel']): Promise<number> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('values,text,formulas'),
    );
    await context.sync();
    return used.length;
  });

/** Writes three times in three requests. */
const writeThrice = (Excel: ReturnType<typeof excelOver>['Excel']): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    for (const address of ['A1', 'A2', 'A3']) {
      sheet.getRange(address).values = [['写']];
      await context.sync();
    }
  });

test('reading is logged member by member and writes nothing', async () => {
  const { Excel, host } = excelOver();
  await readEverything(Excel);
  expect(host.log.writes()).toEqual([]);
  expect(host.log.reads()).toEqual(expect.arrayContaining(['Worksheet.name', 'Range.values', 'Range.text']));
  expect(host.log.requests().length).toBeGreaterThan(1);
});

test('a selection is seen, and is no write', async () => {
  const { Excel, host } = excelOver();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A2').select();
    await context.sync();
  });
  expect([host.log.writes().length, host.log.views().map(({ operation }) => operation)]).toEqual([
    0,
    ['select'],
  ]);
});

test('each write is logged with its request and what was written where', async () => {
  const { Excel, host, grid } = excelOver();
  await writeThrice(Excel);
  const first = host.log.writes()[0]!;
  expect(host.log.writes().map(({ request }) => request)).toEqual([1, 2, 3]);
  expect(first).toMatchObject({ operation: 'write' });
  expect(first.args).toEqual([grid.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 }, [['写']]]);
  host.log.clear();
  expect(host.log.writes()).toEqual([]);
});

test('a person’s edit is not logged as the add-in’s write', () => {
  const { host, grid } = excelOver();
  grid.write(grid.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 }, [['手写']]);
  expect(host.log.writes()).toEqual([]);
});

test.each([1, 2, 3])(
  'request %i refused: it fails with that error, and only those before it are done',
  async (n) => {
    const { Excel, host } = excelOver();
    host.refuse(n, { code: 'InvalidOperationInCellEditMode' });
    const error = await errorOf(writeThrice(Excel));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    expect(host.log.writes()).toHaveLength(n - 1);
  },
);

test('a refusal counts from now and is spent once', async () => {
  const { Excel, host, grid } = excelOver();
  await writeThrice(Excel);
  host.refuse(1, { code: 'GeneralException', message: '占用' });
  expect((await errorOf(readEverything(Excel))).message).toBe('占用');
  expect(await readEverything(Excel)).toBe(grid.sheets().length);
});
