import type { Grid } from '../../model/grid';
import type { FieldKey } from '../../model/field';
import { isEmpty } from '../cells/cell';
import type { Merges } from '../cells/merges';
import type { Heading } from '../columns/heading';
import { matchHeading } from '../columns/match-heading';

export interface ColumnRange {
  readonly left: number;
  readonly right: number;
}

/** Rows looked at to see whether a column without heading is a gap. */
const SAMPLE = 60;
/** What a table of its own begins with. */
const BEGINNINGS: ReadonlySet<FieldKey> = new Set(['seq', 'project', 'indicator'] as const);

/**
 * The bands of columns that are tables of their own: parted by an empty column, or beginning anew with 序号 or
 * 项目名称. A gap inside one table does not part it.
 */
export function splitColumns(
  grid: Grid,
  merges: Merges,
  headings: readonly Heading[],
  header: { readonly top: number; readonly bottom: number },
): readonly ColumnRange[] {
  const last = headings.at(-1)?.column ?? 0;
  const starts: number[] = [];
  const seen = new Set<FieldKey>();
  let begun = false;
  let begunAt = 0;
  let afterGap = false;
  for (const heading of headings) {
    if (heading.header === '') {
      afterGap ||= begun && isGap(grid, heading.column, header.top);
      continue;
    }
    // Further columns of a merged heading begin nothing.
    if ((merges.areaAt(header.bottom, heading.column)?.left ?? heading.column) < heading.column) continue;
    const [best] = matchHeading(heading);
    const begins =
      best !== undefined && best.confidence >= 0.9 && BEGINNINGS.has(best.field) ? best.field : undefined;
    const again = begins !== undefined && seen.has(begins) && begins === first(seen);
    // 指标类别 | 考核指标: a table is wider than one column.
    const narrow = heading.column - (starts.at(-1) ?? begunAt) < 2;
    if (begins !== undefined && seen.size > 0 && (afterGap || (again && !narrow))) {
      starts.push(heading.column);
      seen.clear();
    }
    if (begins !== undefined) seen.add(begins);
    if (!begun) begunAt = heading.column;
    begun = true;
    afterGap = false;
  }
  const lefts = [0, ...starts];
  return lefts.map((left, index) => ({ left, right: (lefts[index + 1] ?? last + 1) - 1 }));
}

function first(fields: ReadonlySet<FieldKey>): FieldKey | undefined {
  return [...fields][0];
}

/** Nothing stands in the column, as far as a sample of its rows shows. */
export function isGap(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < Math.min(grid.rows.length, from + SAMPLE); row++) {
    if (!isEmpty(grid.rows[row]?.[column])) return false;
  }
  return true;
}
