import { formatAddress, quoteSheet, columnLetters, type CellAddress } from '../../model/address';

/** More than these are counted, not named. */
const NAMED = 8;

/** The cells that a figure came from, for a column 来历: `签约项目!Q8、Q12；目标任务!E9`, and how many more. */
export function cellsText(cells: readonly CellAddress[]): string {
  const unique = [...new Map(cells.map((cell) => [formatAddress(cell), cell])).values()];
  const named = unique.slice(0, NAMED);
  const sheets = [...new Set(named.map(({ sheet }) => sheet))].map((sheet) => {
    const own = named.filter((cell) => cell.sheet === sheet);
    return `${quoteSheet(sheet)}!${own.map(({ column, row }) => `${columnLetters(column)}${row + 1}`).join('、')}`;
  });
  const text = sheets.join('；');
  return unique.length > NAMED ? `${text} 等${unique.length}格` : text;
}
