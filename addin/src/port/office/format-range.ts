import type { CellLook } from '@zhaoshang/core';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const LINES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Makes a range look as told. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat (ExcelApi 1.1) */
export function formatRange(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.font !== undefined) format.font.name = look.font;
  if (look.colour !== undefined) format.font.color = `#${look.colour}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.align !== undefined) format.horizontalAlignment = HORIZONTAL[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.border) for (const line of LINES) format.borders.getItem(line).style = 'Continuous';
  if (look.format !== undefined) range.numberFormat = look.format as never;
}
