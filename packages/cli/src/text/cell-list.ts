/** Cells that are named; the others are counted. */
const NAMED = 3;

/** Cells as people write them, the sheet named once: `签约项目!H12、I12 等 5 格`. */
export function cellList(cells: readonly string[]): string {
  let sheet = '';
  const names = cells.slice(0, NAMED).map((cell) => {
    const bang = cell.lastIndexOf('!') + 1;
    const same = cell.slice(0, bang) === sheet;
    sheet = cell.slice(0, bang);
    return same ? cell.slice(bang) : cell;
  });
  return names.join('、') + (cells.length > NAMED ? ` 等 ${cells.length} 格` : '');
}
