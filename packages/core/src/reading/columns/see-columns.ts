import type { Grid } from '../../model/grid';
import { isEmpty } from '../cells/cell';
import type { TableLayout } from '../layout/table-layout';
import type { SeenColumn } from './choices';
import { contentOf } from './content';
import { matchHeading } from './match-heading';

/** The columns of a table that have a heading or hold anything, with what they may mean and what they look like. */
export function seeColumns(grid: Grid, layout: TableLayout): readonly SeenColumn[] {
  const { headings, dataRows } = layout;
  return headings
    .map((heading) => ({
      heading,
      candidates: matchHeading(heading),
      content: contentOf(grid, dataRows, heading.column),
    }))
    .filter(
      ({ heading, content }) =>
        heading.header !== '' || content.filled > 0 || holdsAnything(grid, layout, heading.column),
    );
}

// The sample may have missed what a column without heading holds.
function holdsAnything(grid: Grid, { header, dataRows }: TableLayout, column: number): boolean {
  return header === null || dataRows.some((row) => !isEmpty(grid.rows[row]?.[column]));
}
