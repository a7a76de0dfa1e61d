import { expect, it } from 'vitest';
import { typedArgument } from './argument';
import { refersTo } from './refers-to';

const cell = { sheet: '签约项目', row: 0, column: 0 };

it.each([
  ['签约项目!A1:Z60', true],
  ['A:A', true],
  ['B1:Z60', false],
  ['到位资金!A1:Z60', false],
  ['2022-06-30', false],
])('tells whether %s takes in the formula’s own cell', (text, expected) => {
  expect(refersTo([typedArgument('1'), typedArgument(text)], cell)).toBe(expected);
});
