import { columnLetters, formatAddress, type CellAddress } from '@zhaoshang/core';

/** Stretches that are named; the cells beyond are counted. */
const NAMED = 16;

/** Cells as a person writes them, the sheet named once and neighbours together: `签约项目!B6:B11、B17 等9格`. */
export function cellRanges(cells: readonly CellAddress[]): string {
  const ranges: { readonly from: CellAddress; to: CellAddress }[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    const goesOn =
      last?.to.sheet === cell.sheet && last.to.column === cell.column && last.to.row + 1 === cell.row;
    if (last && goesOn) last.to = cell;
    else ranges.push({ from: cell, to: cell });
  }
  const named = ranges.slice(0, NAMED).map(({ from, to }, index) => {
    const whole = formatAddress(from);
    const same = ranges[index - 1]?.from.sheet === from.sheet;
    const start = same ? whole.slice(whole.lastIndexOf('!') + 1) : whole;
    return from.row === to.row ? start : `${start}:${columnLetters(to.column)}${to.row + 1}`;
  });
  return `${named.join('、')}${ranges.length > NAMED ? ` 等${cells.length}格` : ''}`;
}
