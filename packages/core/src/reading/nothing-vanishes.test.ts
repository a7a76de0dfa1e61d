import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue, Grid } from '../model/grid';
import type { Records } from '../model/records';
import { isEmpty } from './cells/cell';
import { deriveFacts } from './facts/derive-facts';
import { readLedger } from './read-ledger';

const HEADINGS = [
  ...[
    '序号',
    '项目名称',
    '投资方',
    '引资单位',
    '合同类型',
    '合同额（亿元）',
    '签约时间',
    '当年到位资金（万元）',
    '累计到位',
    '目前进展',
    '备注',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '合计',
    '小计',
    '一、工业项目',
    '单位：万元',
    '注：说明',
    '总投资',
    '指标',
    '目标',
  ],
];
const VALUES: readonly CellValue[] = [
  ...[
    '甲项目',
    '正式合同',
    '2022.3.15',
    '3月15日',
    '拟9月开工',
    '3.2亿元',
    '约5000万元',
    '1-2亿元',
    '/',
    '—',
    '无',
    '#N/A',
    '=1+1',
    '县商务委',
    '是',
  ],
  ...[
    '\u200b',
    '\u3000',
    '１２３',
    'C30',
    '91330302MA7B20B009',
    '合 计',
    '（一）',
    '1.',
    '\n',
    "'",
    '三亿二千万元',
    '1e400',
    '-',
  ],
  ...[44640, 2022.1, 0, -1, NaN, Infinity, -Infinity, 1e300, 5e-324, 1.5, true, false, null],
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CellValue>(null) },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...HEADINGS) },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);
const area = fc
  .tuple(fc.nat(30), fc.nat(12), fc.nat(4), fc.nat(6))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
/** Rows of cells; more often than not one of them is a header. */
const rows = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 200, size: 'max' }),
    fc.option(fc.uniqueArray(fc.constantFrom<CellValue>(...HEADINGS), { minLength: 3, maxLength: 20 })),
    fc.nat(5),
  )
  .map(([body, header, at]) => (header ? body.toSpliced(at, 0, header) : body));
const grid: fc.Arbitrary<Grid> = fc.record({
  name: fc.constantFrom('签约项目', '在谈', '到位资金', '__proto__', 'Sheet1', '2022年目标任务'),
  rows,
  merges: fc.array(area, { maxLength: 8 }),
});

it('reads any grid, and every cell is somewhere', () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      const { tables } = readLedger({ name: 'x', sheets: [sheet] });
      expect(lost(sheet, tables)).toEqual([]);
      for (const table of tables) checkShape(table);
    }),
    { numRuns: 150 },
  );
});

it('gives the same answer to the same question', () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      const read = () => JSON.stringify(readLedger({ name: 'x', sheets: [sheet] }).tables);
      expect(read()).toBe(read());
    }),
    { numRuns: 30 },
  );
});

/** Cells that no table accounts for. */
function lost(sheet: Grid, tables: readonly Records[]): string[] {
  const columns = tables.map(
    (table) => new Set([...table.mapping, ...table.unmapped].map(({ column }) => column)),
  );
  const data = tables.map((table) => new Set(table.rows));
  const whole = new Set(
    tables.flatMap(({ skipped, header }) => [
      ...skipped.map(({ row }) => row),
      ...(header ? span(header.first, header.last) : []),
    ]),
  );
  const missing: string[] = [];
  sheet.rows.forEach((cells, row) => {
    if (whole.has(row)) return;
    cells.forEach((value, column) => {
      const found = tables.some(
        (table, index) => columns[index]?.has(column) && (data[index]?.has(row) || table.header === null),
      );
      if (!isEmpty(value) && !found) missing.push(`${row},${column}: ${String(value)}`);
    });
  });
  return missing;
}

function checkShape(table: Records): void {
  const facts = deriveFacts(table);
  for (const list of [facts.kinds, facts.stages, facts.terminated, facts.industrial]) {
    expect(list.length).toBe(table.length);
  }
  const skipped = new Set(table.skipped.map(({ row }) => row));
  expect(table.rows.filter((row) => skipped.has(row))).toEqual([]);
  for (const { over, row } of table.totals) expect(over).not.toContain(row);
  for (const column of Object.values(table.columns)) {
    if (column.type === 'text') expect(column.codes.length).toBe(table.length);
    if (column.type === 'amount') {
      for (let record = 0; record < table.length; record++) {
        expect(column.exact(record) === undefined).toBe(Number.isNaN(column.fen[record]));
      }
    }
    if (column.type === 'date')
      column.from.forEach((from, record) => expect(from > (column.to[record] ?? NaN)).toBe(false));
  }
  const named = table.mapping.filter(({ further }) => !further).map(({ field }) => field);
  expect(new Set(named).size).toBe(named.length);
  // The further columns of a series stand beside the first of their field, each with what tells it apart.
  const further = table.mapping.filter(({ further }) => further);
  expect(further.length).toBe(table.series.length);
  for (const { field } of further) expect(named).toContain(field);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
