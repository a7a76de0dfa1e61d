import { expect, test } from 'vitest';
import { displayText } from './display-text';

test.each([
  [null, 'General', ''],
  [true, 'General', 'TRUE'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.5939375, '0.00%', '59.39%'],
  [44742, 'yyyy/m/d', '2022/6/30'],
  [44742, 'yyyy"年"m"月"', '2022年6月'],
  [2022.1, 'General', '2022.1'],
  [2022.1, '0.00', '2022.10'],
  [-1, 'yyyy/m/d', '########'],
  ['签约', '0.00', '签约'],
  ['签约', '@', '签约'],
  ['#N/A', '0.00', '#N/A'],
])('%j under %s shows %j', (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});
