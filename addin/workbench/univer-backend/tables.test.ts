import type { CellChange } from '@zhaoshang/office-host';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tables } from './tables';

const AREA = { top: 4, left: 2, bottom: 9, right: 5 };
const start = () =>
  new Tables([{ name: '台账', sheet: 's', area: AREA, showHeaders: true, showTotals: false }]);

const after = (change: CellChange, from: number, to: number) => {
  const tables = start();
  const isRow = change.startsWith('Row');
  const area = isRow
    ? { top: from, bottom: to, left: 0, right: 16_383 }
    : { top: 0, bottom: 1_048_575, left: from, right: to };
  tables.follow('s', area, change);
  return tables.all()[0]?.area;
};

describe('a table follows its sheet', () => {
  it.each<[CellChange, number, number, [number, number] | null]>([
    ['RowInserted', 0, 1, [6, 11]],
    ['RowInserted', 6, 6, [4, 10]],
    ['RowInserted', 10, 12, [4, 9]],
    ['RowDeleted', 0, 1, [2, 7]],
    ['RowDeleted', 5, 6, [4, 7]],
    ['RowDeleted', 2, 5, [2, 5]],
    ['RowDeleted', 8, 20, [4, 7]],
    ['RowDeleted', 4, 9, null],
    ['RowDeleted', 10, 20, [4, 9]],
  ])('%s %i–%i', (change, from, to, rows) => {
    expect(after(change, from, to)).toEqual(rows ? { ...AREA, top: rows[0], bottom: rows[1] } : undefined);
  });

  it('moves with columns in the same way', () => {
    expect(after('ColumnInserted', 0, 0)).toEqual({ ...AREA, left: 3, right: 6 });
    expect(after('ColumnDeleted', 2, 2)).toEqual({ ...AREA, right: 4 });
  });

  it('is left alone by edits and by other sheets', () => {
    const tables = start();
    tables.follow('s', { top: 0, left: 0, bottom: 3, right: 3 }, 'RangeEdited');
    tables.follow('other', { top: 0, left: 0, bottom: 3, right: 16_383 }, 'RowDeleted');
    expect(tables.all()[0]?.area).toEqual(AREA);
  });

  it('stands where it stood once inserted rows are deleted again', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.nat(5), (from, more) => {
        const tables = start();
        const rows = { top: from, bottom: from + more, left: 0, right: 16_383 };
        tables.follow('s', rows, 'RowInserted');
        tables.follow('s', rows, 'RowDeleted');
        expect(tables.all()[0]?.area).toEqual(AREA);
      }),
    );
  });
});
