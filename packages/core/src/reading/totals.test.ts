import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedTotal } from './layout/table-layout';
import { totalsOver } from './totals';

const total = (row: number, level: PrintedTotal['level'], label = '合计'): PrintedTotal => ({
  row,
  level,
  label,
});
const heading = (row: number, level = 0) => ({ row, level, text: '一、' });
const rowsOf = (over: readonly { over: readonly number[] }[]) => over.map((each) => each.over);

describe('what a printed total stands for', () => {
  it('小计 its group, 总计 everything', () =>
    expect(
      rowsOf(totalsOver([total(3, 1), total(7, 1), total(8, 3)], [heading(0), heading(4)], [1, 2, 5, 6])),
    ).toEqual([
      [1, 2],
      [5, 6],
      [1, 2, 5, 6],
    ]));

  it('a group without 小计 is not part of the next one', () =>
    expect(rowsOf(totalsOver([total(6, 1)], [heading(0), heading(3)], [1, 2, 4, 5]))).toEqual([[4, 5]]));

  it('合计 used for groups, under one 总计', () =>
    expect(rowsOf(totalsOver([total(3, 2), total(6, 2), total(7, 3)], [], [1, 2, 4, 5]))).toEqual([
      [1, 2],
      [4, 5],
      [1, 2, 4, 5],
    ]));

  it('a total above its rows sums those below', () =>
    expect(
      rowsOf(totalsOver([total(0, 2), total(1, 0), total(4, 0)], [heading(1), heading(4)], [2, 3, 5])),
    ).toEqual([[2, 3, 5], [2, 3], [5]]));

  it('other rows when they alone agree with what is printed', () => {
    const agreeing = (_: number, over: readonly number[]) => (over.length === 4 ? 2 : 0);
    expect(rowsOf(totalsOver([total(3, 2), total(6, 2)], [], [1, 2, 4, 5], agreeing))[1]).toEqual([
      1, 2, 4, 5,
    ]);
  });

  it('the only total of a table everything, when only that agrees', () => {
    const agreeing = (_: number, over: readonly number[]) => (over.length === 4 ? 1 : 0);
    expect(rowsOf(totalsOver([total(6, 1, '小计')], [heading(3)], [1, 2, 4, 5], agreeing))).toEqual([
      [1, 2, 4, 5],
    ]);
  });

  it('其中 stands for rows that nothing names', () =>
    expect(rowsOf(totalsOver([total(3, 2), total(4, 1, '其中：工业')], [], [1, 2]))).toEqual([[1, 2], []]));

  it('any totals stand for data rows only, in order', () => {
    const kinds = fc.array(fc.constantFrom('data', 'heading', 1, 2, 3, 0), { maxLength: 60 });
    fc.assert(
      fc.property(kinds, (rows) => {
        const at = (kind: unknown) => rows.flatMap((each, row) => (each === kind ? [row] : []));
        const data = at('data');
        const totals = rows.flatMap((kind, row) =>
          typeof kind === 'number' ? [total(row, kind as 0 | 1 | 2 | 3)] : [],
        );
        const headings = rows.flatMap((kind, row) =>
          kind === 'heading' || kind === 0 ? [heading(row)] : [],
        );
        for (const { over } of totalsOver(totals, headings, data)) {
          expect(over).toEqual(over.filter((row) => data.includes(row)).sort((a, b) => a - b));
        }
      }),
    );
  });
});
