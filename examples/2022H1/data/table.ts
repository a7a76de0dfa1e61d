/** A row of a table: its cells by heading. */
export type Row<H extends string> = Readonly<Record<H, string>>;

/**
 * Rows written as text, one a line, cells between bars: `headings` names the cells in order. Throws on a line with more
 * or fewer cells, so that a slip in the data stops the build.
 */
export function table<const H extends string>(headings: readonly H[], text: string): readonly Row<H>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== headings.length) {
        throw new Error(`${cells.length} cells instead of ${headings.length}: ${line}`);
      }
      return Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ''])) as Row<H>;
    });
}
