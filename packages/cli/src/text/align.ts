import { displayWidth, pad } from './display-width';

/** Rows of cells in columns as wide as their widest cell; `sides` says which are flush right. No trailing spaces. */
export function align(
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[] = [],
): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0, sides[i] === 'right' ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}
