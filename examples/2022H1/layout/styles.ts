import type { CellStyle } from 'hucre';

const side = { style: 'thin' } as const;
const border = { top: side, right: side, bottom: side, left: side };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export type Align = 'left' | 'center' | 'right';

/** Fonts and rules of the sheets, as offices print them: 宋体 for headings, 仿宋 for what is filled in. */
export const styles = {
  title: {
    font: { name: '宋体', size: 18, bold: true },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  above: (horizontal: Align): CellStyle => ({
    font: { name: '仿宋', size: 11 },
    alignment: { horizontal, vertical: 'center' },
  }),
  header: {
    font: { name: '宋体', size: 10, bold: true },
    fill: fill('DDEBF7'),
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  section: {
    font: { name: '宋体', size: 10.5, bold: true },
    fill: fill('F2F2F2'),
    border,
    alignment: { horizontal: 'left', vertical: 'center' },
  },
  body: (horizontal: Align, numFmt?: string): CellStyle => ({
    font: { name: '仿宋', size: 10 },
    border,
    alignment: { horizontal, vertical: 'center', wrapText: horizontal !== 'right' },
    ...(numFmt && { numFmt }),
  }),
  total: (horizontal: Align, numFmt?: string): CellStyle => ({
    font: { name: '宋体', size: 10, bold: true },
    fill: fill('FFF8E5'),
    border,
    alignment: { horizontal, vertical: 'center' },
    ...(numFmt && { numFmt }),
  }),
  note: {
    font: { name: '仿宋', size: 10 },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  },
} satisfies Record<string, CellStyle | ((...args: never[]) => CellStyle)>;
