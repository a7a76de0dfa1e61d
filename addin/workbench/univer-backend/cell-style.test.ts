import { DEFAULT_STYLE, type CellStyle } from '@zhaoshang/office-host';
import { describe, expect, it } from 'vitest';
import { readStyle, writeStyle } from './cell-style';

const STYLE: CellStyle = {
  numberFormat: '0.00%',
  fill: '#FFC7CE',
  fontColor: '#9C0006',
  fontName: '仿宋',
  fontSize: 12,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  wrapText: true,
  horizontalAlignment: 'Right',
  verticalAlignment: 'Top',
  borderTop: 'Continuous',
  borderBottom: 'None',
  borderLeft: 'Continuous',
  borderRight: 'None',
};

const readAll = (style: Parameters<typeof readStyle>[0]) =>
  Object.fromEntries(
    (Object.keys(STYLE) as (keyof CellStyle)[]).map((property) => [property, readStyle(style, property)]),
  );

describe('a style', () => {
  it('is read as it was written', () => {
    expect(readAll(writeStyle(STYLE))).toEqual(STYLE);
    expect(readAll(writeStyle(DEFAULT_STYLE))).toEqual(DEFAULT_STYLE);
  });

  it('keeps no fill apart from white', () => {
    expect(readStyle(writeStyle({ fill: null }), 'fill')).toBeNull();
    expect(readStyle(writeStyle({ fill: '#FFFFFF' }), 'fill')).toBe('#FFFFFF');
  });

  it('names a colour alike, however the grid wrote it', () => {
    expect(readStyle({ bg: { rgb: 'rgb(255, 199, 206)' } }, 'fill')).toBe('#FFC7CE');
    expect(readStyle({ cl: { rgb: '#9c0006' } }, 'fontColor')).toBe('#9C0006');
  });

  it('sets only what is given', () => {
    expect(writeStyle({ bold: true })).toEqual({ bl: 1 });
    expect(writeStyle({})).toEqual({});
  });
});
