import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue } from '../../model/grid';
import type { Ledger } from '../../model/ledger';
import { textsOf } from '../../model/texts-of';
import { readLedger } from '../read-ledger';
import { blockReader } from './block-reader';

const HEADING = [
  '序号',
  '项目名称',
  '引资单位',
  '合同类型',
  '签约时间',
  '合同额',
  '备注说明',
  '到位资金（万元）',
  '用地面积（亩）',
];
const UNITS = ['区商务委', '区教委', '区住房和城乡建设委'];
const DATES: CellValue[] = [44_650, '2022.3.15', '2022年3月', '3月15日', '', '无'];
const AMOUNTS: CellValue[] = [
  3.2,
  '3.2亿元',
  '１，２００',
  '约5',
  null,
  123_456_789_012.345_67,
  '一期3，二期5',
];

/** A sheet with a title, a unit line, sub-headings, subtotals, blank rows, notes and a total. */
function sheetOf(rows: number, groups: number): CellValue[][] {
  const sheet: CellValue[][] = [['2022年签约项目台账'], ['单位：亿元'], HEADING];
  for (let group = 0; group < groups; group++) {
    sheet.push([`${'一二三四五六'[group]}、第${group + 1}组项目`]);
    for (let i = 0; i < rows; i++) {
      const kind = i % 4 === 0 ? '框架协议' : '正式合同';
      const name = `第${group}组第${i}号投资建设项目`;
      const [date, amount] = [DATES[i % DATES.length] ?? null, AMOUNTS[(i + group) % AMOUNTS.length] ?? null];
      sheet.push([
        i + 1,
        name,
        UNITS[i % 3] ?? '',
        kind,
        date,
        amount,
        '',
        i * 100,
        i % 3 === 1 ? '甲' : i % 3,
      ]);
      if (i % 7 === 6) sheet.push([]);
    }
    sheet.push(['小计', null, null, null, null, rows * 3, null, 100]);
  }
  sheet.push(['合计', null, null, null, null, 99, null, 1000], ['注：本表金额以合同为准。']);
  return sheet;
}

/** What of a ledger does not depend on how its rows came. */
function shown({ tables }: Ledger) {
  return tables.map(({ columns, grid: _, ...records }) => ({
    ...records,
    columns: Object.values(columns).map((column) => ({
      ...column,
      ...(column.type === 'text' && { codes: undefined, texts: textsOf(column), text: undefined }),
      exact: undefined,
      span: undefined,
      sum: column.type === 'amount' ? column.sum().yuan.toFixed() : undefined,
      each: column.type === 'amount' ? records.rows.map((__, i) => column.exact(i)?.toFixed()) : undefined,
    })),
  }));
}

it('reads a sheet in blocks, and on demand, as it reads it whole', () => {
  const sizes = fc.record({ rows: fc.integer({ min: 8, max: 20 }), groups: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
      ({ rows, groups }, cuts) => {
        const sheet = sheetOf(rows, groups);
        const book = { name: '签约项目', sheets: [{ name: '签约项目', rows: sheet }] };
        const whole = readLedger(book);
        expect(shown(readLedger(book, { onDemand: true }))).toEqual(shown(whole));
        const reader = blockReader('签约项目');
        let at = 12;
        reader.push(sheet.slice(0, at));
        for (const size of cuts) {
          reader.push(sheet.slice(at, at + size));
          at += size;
        }
        reader.push(sheet.slice(at));
        expect(shown(reader.finish())).toEqual(shown(whole));
      },
    ),
    { numRuns: 60 },
  );
});

it('lets the cells of records go, and still says what they held', () => {
  const sheet = sheetOf(30, 1);
  const reader = blockReader('签约项目');
  reader.push(sheet.slice(0, 20));
  reader.push(sheet.slice(20));
  const [grid] = reader.finish().book.sheets;
  expect(grid?.rows[5]).toEqual([]);
  expect(grid?.held?.(5, 1)).toBe('第0组第1号投资建设项目');
  expect(grid?.held?.(7, 4)).toBe('3月15日');
  expect(grid?.held?.(4, 4)).toBe(44_650);
  expect([4, 5].map((row) => grid?.held?.(row, 5))).toEqual([3.2, '3.2亿元']);
  expect([4, 5].map((row) => grid?.held?.(row, 8))).toEqual([0, '甲']);
  expect(grid?.rows.at(-1)).toEqual(['注：本表金额以合同为准。']);
});

it('keeps and reads whole what begins with no table', () => {
  const rows: CellValue[][] = [['关于会议的通知'], ['各单位：'], ['请于周五前报送。']];
  const reader = blockReader('通知');
  for (const row of rows) reader.push([row]);
  expect(shown(reader.finish())).toEqual(
    shown(readLedger({ name: '通知', sheets: [{ name: '通知', rows }] })),
  );
});
