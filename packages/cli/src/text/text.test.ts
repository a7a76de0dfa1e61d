import { describe, expect, it } from 'vitest';
import { align } from './align';
import { cellList } from './cell-list';
import { displayWidth } from './display-width';
import { quote } from './quote';
import { rowRanges } from './row-ranges';
import { wrap } from './wrap';

describe('display width', () => {
  it.each([
    ['abc', 3],
    ['合同额', 6],
    ['（亿元）', 8],
    ['𠮷', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['“”', 2],
  ])('of %s is %i', (text, width) => expect(displayWidth(text)).toBe(width));

  it('keeps columns of 汉字 and digits in line', () => {
    const rows = [
      ['签约项目', '29 个'],
      ['  其中工业', '3 个'],
    ];
    expect(align(rows, ['left', 'right'])).toEqual(['签约项目    29 个', '  其中工业   3 个']);
  });
});

describe('wrap', () => {
  it('breaks between 汉字, keeps words whole, and begins no line with a 。', () => {
    expect(wrap('  签约项目!H12 写了两个单位。请', 16, '  ')).toEqual([
      '  签约项目!H12 ',
      '  写了两个单位。',
      '  请',
    ]);
  });

  it('loses nothing', () => {
    const text = '“铝合金项目”累计到位1.26亿元，合同额1.2亿元，多600万元；请核对单位 and so on';
    for (const width of [10, 17, 40, 200])
      expect(wrap(text, width, '').join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('places', () => {
  it('names the sheet of cells once, and counts what is too many', () => {
    expect(cellList(['签约项目!H12', '签约项目!I12', '到位资金!B3', '到位资金!B4'])).toBe(
      '签约项目!H12、I12、到位资金!B3 等 4 格',
    );
  });

  it('joins rows that follow each other', () => {
    expect(rowRanges([8, 1, 2, 5, 9, 10, 2])).toBe('1–2、5、8–10');
  });

  it('quotes the sentence of a figure, with those it was compared with', () => {
    const text = '一是签约。上半年完成95亿元，占目标160亿元的59%；下一步';
    const span = (raw: string) => ({ start: text.indexOf(raw), end: text.indexOf(raw) + raw.length, raw });
    expect(quote(text, span('59%'), [span('95亿元'), span('160亿元'), span('一是')])).toBe(
      '上半年完成【95亿元】，占目标【160亿元】的【59%】',
    );
  });
});
