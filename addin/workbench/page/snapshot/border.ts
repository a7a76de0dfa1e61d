import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import type { BorderLineStyle, BorderSide, BorderStyle } from 'hucre';
import { toColour } from './colour';

const LINES: Readonly<Record<BorderLineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** The lines around a cell (边框). */
export function toBorder(border: BorderStyle, theme: readonly string[]): IBorderData {
  const side = (line: BorderSide | undefined): IBorderStyleData | null =>
    line ? { s: LINES[line.style], cl: { rgb: toColour(line.color, theme) ?? '#000000' } } : null;
  return {
    t: side(border.top),
    r: side(border.right),
    b: side(border.bottom),
    l: side(border.left),
    ...(border.diagonalDown ? { tl_br: side(border.diagonal) } : {}),
    ...(border.diagonalUp ? { bl_tr: side(border.diagonal) } : {}),
  };
}
