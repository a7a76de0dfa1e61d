import type { CellLook, CellToWrite, CellValue } from '@zhaoshang/core';
import type { Cell, CellStyle } from 'hucre/xlsx';

/** Excel's own limit for the text of a cell. */
const MAX_TEXT = 32_767;
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;
const TEXT_FORMAT = '@';

/** A cell in hucre's terms: its value, and what goes beside it. Throws RangeError on a text that no cell can hold. */
export function cellOf(given: CellValue | CellToWrite): { value: CellValue; details?: Partial<Cell> } {
  const { value, formula, look } = typeof given === 'object' && given !== null ? given : { value: given };
  const kept = typeof value === 'string' ? escaped(value) : value;
  const style = styleOf(look ?? {}, kept);
  const details: Partial<Cell> = {
    ...(style && { style }),
    ...(formula !== undefined && { formula: formula.replace(/^=/, ''), formulaResult: kept }),
  };
  return Object.keys(details).length > 0
    ? { value: kept, details: { value: kept, ...details } }
    : { value: kept };
}

/** A text that happens to read like one of Excel's own escapes (`_x000D_`) is not one. */
function escaped(text: string): string {
  if (text.length > MAX_TEXT) throw new RangeError(`a cell holds ${MAX_TEXT} characters at most`);
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function styleOf(look: CellLook, value: CellValue): CellStyle | undefined {
  // Such a text is stored as text anyway; the text format keeps it so when somebody edits the cell.
  const format =
    look.format ?? (typeof value === 'string' && LOOKS_LIKE_FORMULA.test(value) ? TEXT_FORMAT : undefined);
  const line = { style: 'thin' } as const;
  const font = {
    ...(look.font && { name: look.font }),
    ...(look.size && { size: look.size }),
    ...(look.bold && { bold: true }),
    ...(look.colour && { color: { rgb: look.colour } }),
  };
  const alignment = {
    ...(look.align && { horizontal: look.align }),
    ...(look.vertical && { vertical: look.vertical }),
    ...(look.wrap && { wrapText: true }),
  };
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } }),
    ...(look.border && { border: { top: line, right: line, bottom: line, left: line } }),
    ...(format && { numFmt: format }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
