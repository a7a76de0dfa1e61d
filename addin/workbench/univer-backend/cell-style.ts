import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import { DEFAULT_STYLE, type CellStyle } from '@zhaoshang/office-host';

const HORIZONTAL = new Map<HorizontalAlign, CellStyle['horizontalAlignment']>([
  [HorizontalAlign.UNSPECIFIED, 'General'],
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
]);
const VERTICAL = new Map<VerticalAlign, CellStyle['verticalAlignment']>([
  [VerticalAlign.TOP, 'Top'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.BOTTOM, 'Bottom'],
]);

const keyOf = <K, V>(map: ReadonlyMap<K, V>, value: V): K | undefined =>
  [...map].find(([, other]) => other === value)?.[0];

const isOn = (flag: Nullable<{ s: BooleanNumber }>): boolean => flag?.s === BooleanNumber.TRUE;

/** `#RRGGBB` of a colour that the grid holds as that or as `rgb(r, g, b)`. */
function hex(colour: Nullable<string>): string | null {
  const parts = colour?.match(/^rgba?\((\d+),\s*(\d+),\s*(\d+)/);
  if (parts) return `#${parts.slice(1).map(byte).join('')}`.toUpperCase();
  return colour ? colour.toUpperCase() : null;
}

const byte = (text: string): string => Number(text).toString(16).padStart(2, '0');

/** How each property is read from the grid's style, the sheet's defaults already in it. */
const READ: { readonly [K in keyof CellStyle]: (style: IStyleData) => CellStyle[K] } = {
  numberFormat: ({ n }) => n?.pattern || DEFAULT_STYLE.numberFormat,
  fill: ({ bg }) => hex(bg?.rgb),
  fontColor: ({ cl }) => hex(cl?.rgb) ?? DEFAULT_STYLE.fontColor,
  fontName: ({ ff }) => ff ?? DEFAULT_STYLE.fontName,
  fontSize: ({ fs }) => fs ?? DEFAULT_STYLE.fontSize,
  bold: ({ bl }) => bl === BooleanNumber.TRUE,
  italic: ({ it }) => it === BooleanNumber.TRUE,
  underline: ({ ul }) => isOn(ul),
  strikethrough: ({ st }) => isOn(st),
  wrapText: ({ tb }) => tb === WrapStrategy.WRAP,
  horizontalAlignment: ({ ht }) => HORIZONTAL.get(ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
  verticalAlignment: ({ vt }) => VERTICAL.get(vt ?? VerticalAlign.BOTTOM) ?? 'Bottom',
  borderTop: ({ bd }) => (bd?.t ? 'Continuous' : 'None'),
  borderBottom: ({ bd }) => (bd?.b ? 'Continuous' : 'None'),
  borderLeft: ({ bd }) => (bd?.l ? 'Continuous' : 'None'),
  borderRight: ({ bd }) => (bd?.r ? 'Continuous' : 'None'),
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A thin black line, or none. */
const line = (style: CellStyle['borderTop']) =>
  style === 'None' ? null : { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

/** How each property is written; an alignment that the grid lacks becomes its nearest. */
const WRITE: { readonly [K in keyof CellStyle]: (value: CellStyle[K]) => IStyleData } = {
  numberFormat: (pattern) => ({ n: pattern === DEFAULT_STYLE.numberFormat ? null : { pattern } }),
  fill: (rgb) => ({ bg: rgb === null ? null : { rgb } }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underline: (on) => ({ ul: { s: flag(on) } }),
  strikethrough: (on) => ({ st: { s: flag(on) } }),
  wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  horizontalAlignment: (name) => ({ ht: keyOf(HORIZONTAL, name) ?? HorizontalAlign.CENTER }),
  verticalAlignment: (name) => ({ vt: keyOf(VERTICAL, name) ?? VerticalAlign.MIDDLE }),
  borderTop: (style) => ({ bd: { t: line(style) } }),
  borderBottom: (style) => ({ bd: { b: line(style) } }),
  borderLeft: (style) => ({ bd: { l: line(style) } }),
  borderRight: (style) => ({ bd: { r: line(style) } }),
};

/** One property of a cell's style. */
export const readStyle = <K extends keyof CellStyle>(style: IStyleData, property: K): CellStyle[K] =>
  READ[property](style);

/** The given properties in the grid's terms. */
export function writeStyle(style: Partial<CellStyle>): IStyleData {
  const one = <K extends keyof CellStyle>(property: K): IStyleData => {
    const value = style[property];
    return value === undefined ? {} : WRITE[property](value);
  };
  const parts = (Object.keys(style) as (keyof CellStyle)[]).map(one);
  const borders = parts.flatMap(({ bd }) => bd ?? []);
  return {
    ...(Object.assign({}, ...parts) as IStyleData),
    // Each side is a property of its own here, and one of them all there.
    ...(borders.length > 0 && { bd: Object.assign({}, ...borders) as IStyleData['bd'] }),
  };
}
