import { valueAt, type CellValue, type Grid } from '../../model/grid';
import { textOf } from '../cells/cell';
import type { Merges } from '../cells/merges';
import { headingOf, type Heading } from '../columns/heading';

/** The heading of every column between two, of header rows with their merges; '' where a column has none. */
export function readHeadings(
  grid: Grid,
  merges: Merges,
  header: { readonly top: number; readonly bottom: number },
  left: number,
  right: number,
): readonly Heading[] {
  const levels: string[][] = [];
  for (let row = header.top; row <= header.bottom; row++) levels.push(rowTexts(row));
  const headings: Heading[] = [];
  for (let column = left; column <= right; column++) {
    headings.push(
      headingOf(
        column,
        levels.map((texts) => texts[column - left] ?? ''),
      ),
    );
  }
  return headings.map((heading, index) => belongingTo(headings.slice(0, index), heading));

  function rowTexts(row: number): string[] {
    const texts: string[] = [];
    for (let column = left; column <= right; column++) {
      const area = merges.areaAt(row, column);
      const text = printed(area ? valueAt(grid, area.top, area.left) : valueAt(grid, row, column));
      const spill =
        !area && text === '' && row < header.bottom ? spilled(row, column, texts.at(-1) ?? '') : '';
      texts.push(text || spill);
    }
    return texts;
  }

  // A group heading typed into its first cell only: the empty cells to its right, with sub-headings below, are its own.
  function spilled(row: number, column: number, group: string): string {
    const below = textOf(grid.rows[row + 1]?.[column]);
    return group !== '' && below !== '' && textOf(grid.rows[row + 1]?.[column - 1]) !== '' ? group : '';
  }
}

const PART = /^\s*其\s*中\s*[:：]?\s*\S/;

/** 累计到位 | 其中：本年: a part typed beside its whole says what it is a part of, as if the whole stood above it. */
function belongingTo(before: readonly Heading[], heading: Heading): Heading {
  const [own, ...others] = heading.levels;
  if (!own || others.length > 0 || !PART.test(heading.header)) return heading;
  const whole = before.findLast(({ header }) => !PART.test(header));
  if (whole?.levels.length !== 1) return heading;
  return { ...heading, levels: [...whole.levels, own], unit: heading.unit ?? whole.unit };
}

// A heading is shown as it was typed; only matching works on a normalised text.
function printed(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : textOf(value);
}
