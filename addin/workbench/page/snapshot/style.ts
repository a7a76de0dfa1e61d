import { BaselineOffset, BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { AlignmentStyle, CellStyle, FillStyle, FontStyle } from 'hucre';
import { toBorder } from './border';
import { toColour } from './colour';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Number format 14 (短日期) is stored in American order and shown by a Chinese Excel in the order of the system. */
const SHORT_DATE: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'yyyy/m/d',
  'm/d/yy': 'yyyy/m/d',
  'm/d/yy h:mm': 'yyyy/m/d h:mm',
};

function toFont(font: FontStyle, theme: readonly string[]): IStyleData {
  const colour = toColour(font.color, theme);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.vertAlign === 'superscript' ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(font.vertAlign === 'subscript' ? { va: BaselineOffset.SUBSCRIPT } : {}),
    ...(colour && colour !== '#000000' ? { cl: { rgb: colour } } : {}),
  };
}

/** The grid fills evenly: a pattern becomes its dominant colour, a gradient its first. */
function toFill(fill: FillStyle, theme: readonly string[]): IStyleData {
  if (fill.type === 'pattern' && fill.pattern === 'none') return {};
  const colour = toColour(fill.type === 'pattern' ? fill.fgColor : fill.stops[0]?.color, theme);
  return colour ? { bg: { rgb: colour } } : {};
}

function toAlignment(alignment: AlignmentStyle): IStyleData {
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
  const turn = alignment.textRotation;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[alignment.vertical ?? 'bottom'] ?? VerticalAlign.BOTTOM,
    ...(alignment.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment.indent ? { pd: { l: 2 + alignment.indent * 9 } } : {}),
    // 255 stacks the characters (竖排); 91 to 180 turn clockwise (ECMA-376 Part 1, 18.8.1).
    ...(turn === 255 ? { tr: { a: 0, v: BooleanNumber.TRUE } } : {}),
    ...(turn && turn !== 255 ? { tr: { a: turn > 90 ? turn - 90 : -turn } } : {}),
  };
}

/** A cell's looks in the grid's terms; what is missing follows the sheet's default. */
export function toStyle(style: CellStyle, theme: readonly string[]): IStyleData {
  const pattern =
    style.numFmt && style.numFmt !== 'General' ? (SHORT_DATE[style.numFmt] ?? style.numFmt) : null;
  return {
    ...(style.font ? toFont(style.font, theme) : {}),
    ...(style.fill ? toFill(style.fill, theme) : {}),
    ...(style.border ? { bd: toBorder(style.border, theme) } : {}),
    ...(style.alignment ? toAlignment(style.alignment) : {}),
    ...(pattern ? { n: { pattern } } : {}),
  };
}
