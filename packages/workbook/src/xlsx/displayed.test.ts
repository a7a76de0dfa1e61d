import { expect, it } from 'vitest';
import { displayedText } from './displayed';

it.each([
  [2022.1, 'General', '2022.1'],
  [2022.1, '0.00', '2022.10'],
  [0.1 + 0.2, 'General', '0.3'],
  [44577, 'yyyy"年"m"月"', '2022年1月'],
  [44577, 'yyyy.mm', '2022.01'],
  [44577, 'yyyy-mm-dd', '2022-01-16'],
  [44577, '[$-804]yyyy"年"m"月"d"日";@', '2022年1月16日'],
  [44577, 'aaaa', '星期日'],
  [0.5939375, '0.00%', '59.39%'],
  [-1234.5, '#,##0.00_);[Red]\\(#,##0.00\\)', '(1,234.50)'],
  [3.2, '0.00"亿元"', '3.20亿元'],
  [true, '0.00', 'TRUE'],
  ['待定', '0.00', '待定'],
  [null, '0.00', ''],
  [7, 'no[format', '7'],
] as const)('%j under %s shows as %s', (value, format, text) => {
  expect(displayedText(value, format, false)).toBe(text);
});
