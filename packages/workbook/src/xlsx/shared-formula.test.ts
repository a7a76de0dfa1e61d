import { expect, it } from 'vitest';
import { shiftFormula } from './shared-formula';

it.each([
  ['SUM(A1:B2)', 2, 1, 'SUM(B3:C4)'],
  ['$A$1+A$1+$A1', 1, 1, '$A$1+B$1+$A2'],
  ['\'2022年 A1\'!A1&"A1"', 1, 0, '\'2022年 A1\'!A2&"A1"'],
  ['签约项目!F5/LOG10(A1)', 1, 0, '签约项目!F6/LOG10(A2)'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['合同额A1', 1, 0, '合同额A1'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
