import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins

const ROWS = 20_000;
const COLUMNS = 25;
const BLOCK = 2_500;

const ledgerRow = (row: number): (string | number)[] =>
  Array.from({ length: COLUMNS }, (_, column) => (column % 3 === 0 ? row * column : `项目${row}-${column}`));

test('a request above 5 MB is RequestPayloadSizeLimitExceeded, and nothing of it is done', async () => {
  const { Excel, host } = excelOver();
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => ['投'.repeat(30_000)]);
      await context.sync();
    }),
  );
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.log.writes()).toEqual([]);
});

test('20,000 × 25 cells are written and read in blocks; at once the answer is too large', async () => {
  const { Excel, host } = excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空表');
    for (let top = 0; top < ROWS; top += BLOCK) {
      const values = Array.from({ length: BLOCK }, (_, row) => ledgerRow(top + row));
      sheet.getRangeByIndexes(top, 0, BLOCK, COLUMNS).values = values;
      await context.sync();
    }
  });
  const largest = Math.max(...host.log.requests().map((request) => request.size));
  expect(largest).toBeGreaterThan(500_000);

  const read = await Excel.run(async (context) => {
    const rows: unknown[][] = [];
    const sheet = context.workbook.worksheets.getItem('空表');
    for (let top = 0; top < ROWS; top += BLOCK) {
      const block = sheet.getRangeByIndexes(top, 0, BLOCK, COLUMNS).load('values');
      await context.sync();
      rows.push(...block.values);
      block.untrack();
    }
    return rows;
  });
  expect(read).toHaveLength(ROWS);
  expect(read[12_345]).toEqual(ledgerRow(12_345));

  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getUsedRange().load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('more than five million cells are RangeExceedsLimit', async () => {
  const { Excel } = excelOver();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getRange('A1:Z1000000').load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('RangeExceedsLimit');
});
