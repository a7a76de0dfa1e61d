import { CellValueType } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCellData, toCellValue } from './cell-value';

describe('a cell of the grid', () => {
  it('is blank when empty, never zero', () => {
    for (const cell of [null, undefined, {}, { v: null }, { v: '' }]) expect(toCellValue(cell)).toBeNull();
    expect(toCellValue({ v: 0, t: CellValueType.NUMBER })).toBe(0);
  });

  it('is what its type says, whatever the grid keeps', () => {
    expect(toCellValue({ v: '12.5', t: CellValueType.NUMBER })).toBe(12.5);
    expect(toCellValue({ v: '12.5', t: CellValueType.STRING })).toBe('12.5');
    expect(toCellValue({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(toCellValue({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
    expect(toCellValue({ v: '#N/A', t: CellValueType.STRING })).toBe('#N/A');
  });

  it('with formats inside its text is that text', () => {
    const p = { body: { dataStream: '签约项目\r\n' } };
    expect(toCellValue({ p: p as never })).toBe('签约项目');
  });

  it('holds exactly what was written', () => {
    const values = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(toCellValue(toCellData(value))).toBe(value);
      }),
    );
  });

  it('never makes a formula of text', () => {
    for (const text of ['=1+1', '+1', '-1', '@A1'])
      expect(toCellData(text)).toMatchObject({ v: text, f: null });
    expect(toCellData({ formula: '=1+1' })).toMatchObject({ f: '=1+1' });
    expect(toCellData(undefined)).toBeUndefined();
  });
});
