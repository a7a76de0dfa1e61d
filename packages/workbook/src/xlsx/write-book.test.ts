import { dayOf, type SheetToWrite } from '@zhaoshang/core';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBook } from './read-book';
import { writeBook } from './write-book';

const again = async (...sheets: SheetToWrite[]) => readBook(await writeBook(sheets), '写出.xlsx');

describe('writeBook', () => {
  it.each(['=1+1', '+86 10 1234', '-', '@某', '=HYPERLINK("http://x","点")'])(
    'writes %s as text, never as a formula',
    async (text) => {
      const book = await again({ name: '核对单', rows: [[text, { value: text, look: { bold: true } }]] });
      const [grid] = book.sheets;
      expect(grid?.rows).toEqual([[text, text]]);
      expect([grid?.formula?.(0, 0), grid?.formula?.(0, 1)]).toEqual([undefined, undefined]);
    },
  );

  it('writes a formula that is given as one, with its value', async () => {
    const book = await again({ name: '甲', rows: [[1, 2, { value: 3, formula: '=SUM(A1:B1)' }]] });
    expect(book.sheets[0]?.rows).toEqual([[1, 2, 3]]);
    expect(book.sheets[0]?.formula?.(0, 2)).toBe('=SUM(A1:B1)');
  });

  it('keeps formats, merges, hidden rows and columns, tables, names and sheet visibility', async () => {
    const sheet: SheetToWrite = {
      name: '签约项目',
      rows: [
        ['项目', '签约时间'],
        ['甲', { value: 44577, look: { format: 'yyyy"年"m"月"', border: true, fill: 'FFF2CC' } }],
        ['乙', 3],
      ],
      widths: [20, 12],
      heights: new Map([[0, 30]]),
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
      tables: [{ name: '台账', area: { top: 0, left: 0, bottom: 2, right: 1 } }],
      frozen: { rows: 1 },
      print: { orientation: 'landscape', repeatRows: [0, 0] },
    };
    const bytes = await writeBook([sheet, { name: '参数', rows: [[1]], visibility: 'very-hidden' }], {
      names: { 目标: '参数!$A$1' },
    });
    const book = await readBook(bytes, '写出.xlsx');
    const [grid] = book.sheets;
    expect(grid?.displayed?.(1, 1)).toBe('2022年1月');
    expect(grid?.merges).toEqual(sheet.merges);
    expect(grid?.hiddenRows).toEqual(sheet.hiddenRows);
    expect(grid?.hiddenColumns).toEqual(sheet.hiddenColumns);
    expect(grid?.tables).toEqual(sheet.tables);
    expect(book.names).toEqual({ 目标: '参数!$A$1' });
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/workbook.xml'] as Uint8Array)).toContain('veryHidden');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)).toMatch(/orientation="landscape"/);
  });

  it('gives the same bytes for the same input', async () => {
    const sheets = [{ name: '甲', rows: [['一', 1]] }];
    const on = dayOf(2022, 6, 30);
    expect(await writeBook(sheets, { on })).toEqual(await writeBook(sheets, { on }));
  });

  it('reads back any cells as they were written', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((t) => !/[\r\ufffe\uffff]/.test(t));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
    const hostile = fc.constantFrom(
      '_x000D_',
      '__proto__',
      ' 前后 ',
      '<a>&"\'',
      'a\nb',
      '\tb',
      '１，２３４',
      '\u0001',
      '#N/A',
      'TRUE',
    );
    const cell = fc.oneof(text, number, hostile, fc.boolean(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), async (rows) => {
        const [grid] = (await again({ name: '随机', rows })).sheets;
        for (const [r, row] of rows.entries())
          for (const [c, value] of row.entries()) expect(grid?.rows[r]?.[c] ?? null).toBe(value);
      }),
      { numRuns: 200 },
    );
  });
});
