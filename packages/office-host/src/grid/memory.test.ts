import { expect, test } from 'vitest';
import type { GridEvent } from './grid-event';
import { MemoryGrid } from './memory';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

test('a string that starts with = stays text; only a formula is a formula', () => {
  const grid = new MemoryGrid({ sheets: [{ name: '一' }], evaluate: () => 3 });
  const sheet = grid.activeSheet();
  grid.write(sheet, { ...A1, right: 1 }, [['=1+2', { formula: '=1+2' }]]);
  expect(grid.values(sheet, { ...A1, right: 1 })).toEqual([['=1+2', 3]]);
  expect(grid.formulas(sheet, { ...A1, right: 1 })).toEqual([[null, '=1+2']]);
});

test('a formula that nobody evaluates shows #CALC!', () => {
  const grid = new MemoryGrid({ sheets: [{ name: '一' }] });
  grid.write(grid.activeSheet(), A1, [[{ formula: '=NOW()' }]]);
  expect(grid.values(grid.activeSheet(), A1)).toEqual([['#CALC!']]);
});

test('the used area holds values and formats, or values alone', () => {
  const grid = new MemoryGrid({ sheets: [{ name: '一', rows: [[], [null, '甲']] }] });
  const sheet = grid.activeSheet();
  grid.setStyle(sheet, { top: 4, left: 3, bottom: 4, right: 3 }, { fill: '#FFEE00' });
  expect(grid.usedArea(sheet, true)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(grid.usedArea(sheet, false)).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  grid.setStyle(sheet, { top: 4, left: 3, bottom: 4, right: 3 }, { fill: null });
  expect(grid.usedArea(sheet, false)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
});

test('a cell given with its own text shows that, until it is written', () => {
  const grid = new MemoryGrid({ sheets: [{ name: '一', rows: [[{ value: 44742, text: '2022.6.30' }]] }] });
  expect(grid.text(grid.activeSheet(), A1)).toEqual([['2022.6.30']]);
  grid.write(grid.activeSheet(), A1, [[1]]);
  expect(grid.text(grid.activeSheet(), A1)).toEqual([['1']]);
});

test('a change is told before the member returns, and to nobody who left', () => {
  const grid = new MemoryGrid({ sheets: [{ name: '一' }] });
  const told: GridEvent['type'][] = [];
  const leave = grid.subscribe((event) => told.push(event.type));
  grid.write(grid.activeSheet(), A1, [[1]]);
  expect(told).toEqual(['changed']);
  leave();
  grid.select(grid.activeSheet(), A1);
  expect(told).toEqual(['changed']);
});
