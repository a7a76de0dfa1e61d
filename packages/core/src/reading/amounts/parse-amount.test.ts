import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from './parse-amount';

function read(text: string): string {
  const amount = parseAmount(text);
  return amount.kind === 'number' ? `${amount.approximate ? '约' : ''}${amount.plain}` : amount.kind;
}

describe('amounts as people type them', () => {
  it.each([
    ['1234.5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1，234，567', '1234567'],
    ['１２３．４', '123.4'],
    [' 12 345 ', '12345'],
    ['3.2亿元', '3.2亿元'],
    ['3.2亿', '3.2亿元'],
    ['8910万元', '8910万元'],
    ['8,910万', '8910万元'],
    ['５０００元', '5000元'],
    ['1000万美元', '1000万美元'],
    ['US$500万', '500万美元'],
    ['$1,000', '1000美元'],
    ['0.5亿美元', '0.5亿美元'],
    ['约1.5亿', '约1.5亿元'],
    ['近100亿元', '约100亿元'],
    ['3000余万元', '约3000万元'],
    ['10亿余元', '约10亿元'],
    ['2亿元左右', '约2亿元'],
    ['超过5亿元', '约5亿元'],
    ['1.2亿元（估）', '约1.2亿元'],
    ['1亿3000万元', '130000000元'],
    ['1亿元整', '1亿元'],
    ['人民币5000万元', '5000万元'],
    ['¥5,000', '5000'],
    ['(120)', '-120'],
    ['-3.5', '-3.5'],
    ['+3.5', '3.5'],
    ['1.5E+3', '1500'],
    ['三亿二千万元', '320000000元'],
    ['伍佰万元整', '5000000元'],
    ['两亿', '200000000元'],
    ['三点五亿元', '350000000元'],
    ['十二', '12'],
    ['29个', '29个'],
    ['50%', '50%'],
    ['投资3亿元', '3亿元'],
    ['3亿元。', '3亿元'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    '3-5亿元',
    '1.2亿元（其中固投0.8亿元）',
    '12批30，新增3批5人次',
    '3亿元、5000万元',
    '500~800',
    '一期2亿元，二期3亿元',
  ])('%s holds several numbers', (text) => expect(read(text)).toBe('several'));

  it.each(['', '/', '—', '-', '无', '待定', '暂无', '\u3000', '——', 'N/A'])(
    '"%s" is blank, never zero',
    (text) => expect(read(text)).toBe('blank'),
  );

  it.each(['面议', '见合同', '#REF!', '亿元', '２０２２年'])('%s is no amount', (text) =>
    expect(read(text)).toBe('unreadable'),
  );

  it('reads back any number with separators and a unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom('', '元', '万元', '亿元'),
        (number, unit) => {
          expect(read(number.toLocaleString('en-US') + unit)).toBe(`${number}${unit}`);
        },
      ),
    );
  });
});
