import { describe, expect, it } from 'vitest';
import { columnLetters } from '../model/address';
import type { Records } from '../model/records';
import { readLedger } from './read-ledger';
import { LAYOUTS } from './testing/layouts';
import type { ExpectedTable } from './testing/layout-case';
import { sheetOf } from './testing/sheet-of';

describe.each(LAYOUTS)('$shows', ({ sheet, tables }) => {
  const read = readLedger({ name: '台账.xlsx', sheets: [sheetOf(sheet)] }).tables;

  it('finds the tables', () => {
    expect(read.map(({ kind }) => kind)).toEqual(tables.map(({ kind }) => kind));
  });

  it.each(tables.map((table, index) => ({ table, index })))('reads table $index', ({ table, index }) => {
    const records = read[index];
    if (!records) throw new Error('no such table');
    expect(described(records, table)).toEqual(table);
  });
});

/** The table as the case writes it, in the parts that the case states. */
function described(records: Records, stated: ExpectedTable): ExpectedTable {
  const range = (rows: Records['header']) => (rows ? ([rows.first + 1, rows.last + 1] as const) : null);
  const columns = records.mapping.map(({ column, field, unit }) =>
    [columnLetters(column), field, unit].filter(Boolean).join(' '),
  );
  return {
    kind: records.kind,
    header: range(records.header),
    data: range(records.data),
    records: records.length,
    columns: columns.join(', '),
    ...(stated.unmapped !== undefined && {
      unmapped: records.unmapped.map(({ column }) => columnLetters(column)).join(' ') || '-',
    }),
    ...(stated.skipped !== undefined && {
      skipped: records.skipped.map(({ row, why }) => `${row + 1} ${why}`).join(', '),
    }),
    ...(stated.totals !== undefined && {
      totals: records.totals.map(({ row, over }) => `${row + 1}=${runs(over)}`).join(', '),
    }),
  };
}

/** 4,5,6,8 (0-based) as `5-7+9`. */
function runs(rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const open = parts.at(-1);
    if (open && row === open[1] + 1) open[1] = row;
    else parts.push([row, row]);
  }
  return parts
    .map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}-${last + 1}`))
    .join('+');
}
