import { expect, test } from 'vitest';
import { eventsTold, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events

const B2 = { top: 1, left: 1, bottom: 1, right: 1 };

test('an edit of one cell tells its address, both values and whose doing it was', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  const { Excel, grid } = excelOver();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目').load('id');
    await context.sync();
    sheet.onChanged.add(async (event) => void told.push(event));
    await context.sync();
    sheet.getRange('B2').values = [[1500]];
    await context.sync();
  });
  await eventsTold();
  grid.write(grid.activeSheet(), B2, [['待定']]);
  await eventsTold();
  expect(
    told.map(({ address, triggerSource, details, source }) => ({ address, triggerSource, details, source })),
  ).toEqual([
    {
      ...{ address: 'B2', triggerSource: 'ThisLocalAddin', source: 'Local' },
      details: { valueBefore: 1200, valueAfter: 1500, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    },
    {
      ...{ address: 'B2', triggerSource: 'Unknown', source: 'Local' },
      details: { valueBefore: 1500, valueAfter: '待定', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
    },
  ]);
  expect(told[0]).toMatchObject({
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    worksheetId: grid.activeSheet(),
  });
});

test('an edit of several cells has no details; its range can be got', async () => {
  const { Excel, grid } = excelOver();
  let told: Excel.WorksheetChangedEventArgs | undefined;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void (told = event));
    await context.sync();
  });
  grid.write(grid.activeSheet(), { ...B2, bottom: 2 }, [[1], [2]]);
  await eventsTold();
  expect([told?.address, told?.details]).toEqual(['B2:B3', undefined]);
  await Excel.run(async (context) => {
    const range = told!.getRange(context).load('values');
    await context.sync();
    expect(range.values).toEqual([[1], [2]]);
  });
});

test('events of the collection concern every sheet', async () => {
  const { Excel, grid } = excelOver();
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(
      async ({ worksheetId, address }) => void told.push(`changed ${worksheetId} ${address}`),
    );
    worksheets.onActivated.add(async ({ worksheetId }) => void told.push(`activated ${worksheetId}`));
    worksheets.onAdded.add(async ({ worksheetId }) => void told.push(`added ${worksheetId}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void told.push(`deleted ${worksheetId}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
    await context.sync();
  });
  const added = grid.addSheet('新表').id;
  grid.write(added, B2, [[1]]);
  grid.activateSheet(added);
  grid.select(added, B2);
  grid.deleteSheet(added);
  await eventsTold();
  expect(told).toEqual([
    ...[`added ${added}`, `changed ${added} B2`, `activated ${added}`, 'selected B2'],
    ...[`activated ${grid.activeSheet()}`, `deleted ${added}`],
  ]);
});

test('workbook.onSelectionChanged', async () => {
  const { Excel, grid } = excelOver();
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void count++);
    await context.sync();
  });
  grid.select(grid.activeSheet(), B2);
  await eventsTold();
  expect(count).toBe(1);
});

test('a handler that was removed is told no more', async () => {
  const { Excel, grid } = excelOver();
  let count = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void count++);
    await context.sync();
    return added;
  });
  grid.write(grid.activeSheet(), B2, [[1]]);
  await eventsTold();
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  grid.write(grid.activeSheet(), B2, [[2]]);
  await eventsTold();
  expect(count).toBe(1);
});

test('runtime.enableEvents silences the events of this add-in’s own writes', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.runtime
  const { Excel } = excelOver();
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void count++);
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getItem('签约项目').getRange('B2').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await eventsTold();
  expect(count).toBe(0);
});
