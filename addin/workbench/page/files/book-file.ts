import type { Area, GridBackend } from '@zhaoshang/office-host';
import { writeBook, type CellLook, type CellToWrite, type SheetToWrite } from '@zhaoshang/workbook';

/** A name of ours as Excel writes it into a file. */
const STORED = (formula: string) => formula.replace(/\bZS\.([\p{L}\p{N}_.]+)(?=\s*\()/giu, '_xldudf_ZS_$1');

/** The workbook in the grid as an .xlsx: what `Office.context.document.getFileAsync` hands over in Excel. */
export async function bookFile(grid: GridBackend): Promise<Uint8Array> {
  await grid.settled();
  return writeBook(grid.sheets().map((sheet) => sheetOf(grid, sheet.id, sheet.name)));
}

function sheetOf(grid: GridBackend, id: string, name: string): SheetToWrite {
  const area = grid.usedArea(id, false);
  if (!area) return { name, rows: [] };
  const whole: Area = { ...area, top: 0, left: 0 };
  const values = grid.values(id, whole);
  const formulas = grid.formulas(id, whole);
  const looks = looksOf(grid, id, whole);
  const columns = Array.from({ length: whole.right + 1 }, (_, column) => column);
  return {
    name,
    rows: values.map((row, y) =>
      row.map((value, x): CellToWrite => {
        const formula = formulas[y]?.[x];
        return { value, look: looks(y, x), ...(formula && { formula: STORED(formula) }) };
      }),
    ),
    merges: grid.merges(id),
    // A character of the default font is about 5.25 points wide.
    widths: columns.map((column) => grid.columnWidth(id, column) / 5.25),
  };
}

function looksOf(grid: GridBackend, id: string, area: Area): (y: number, x: number) => CellLook {
  const [formats, bold, fill, wrap] = [
    grid.style(id, area, 'numberFormat'),
    grid.style(id, area, 'bold'),
    grid.style(id, area, 'fill'),
    grid.style(id, area, 'wrapText'),
  ];
  return (y, x) => {
    const [format, colour] = [formats[y]?.[x] ?? 'General', fill[y]?.[x]];
    return {
      ...(format !== 'General' && { format }),
      ...(bold[y]?.[x] && { bold: true }),
      ...(wrap[y]?.[x] && { wrap: true }),
      ...(colour && { fill: colour.replace('#', '') }),
    };
  };
}
