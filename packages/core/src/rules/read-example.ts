import type { Book, CellValue, Grid } from '../model/grid';

/**
 * The workbook of an example: sheets of lines, cells separated by `|`. A number is a number, `=12` text that looks
 * like one, `↵` a line break, and an empty cell is blank.
 */
export function readExample(sheets: Readonly<Record<string, string>>): Book {
  return { name: '示例.xlsx', sheets: Object.entries(sheets).map(([name, text]) => readSheet(name, text)) };
}

function readSheet(name: string, text: string): Grid {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|').map(readCell));
  return {
    name,
    rows,
    displayed: (row, column) => {
      const cell = rows[row]?.[column];
      return cell === null || cell === undefined ? '' : String(cell);
    },
  };
}

function readCell(text: string): CellValue {
  const cell = text.trim();
  if (cell === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replace(/^=/, '').replaceAll('↵', '\n');
}
