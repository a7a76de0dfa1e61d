import type { TotalRow } from '../model/records';
import type { PrintedTotal, Subheading } from './layout/table-layout';

/** How many columns of a printed total agree with the sum of some rows. */
export type Agreeing = (row: number, over: readonly number[]) => number;

/** Sheets with more totals than this are judged by place and label alone. */
const TRIED = 300;

/**
 * The data rows that each printed total stands for. 小计 sums its group: the rows since the last total or sub-heading;
 * 合计 and 总计 sum what came since the last total of their own level or above. A total that stands above its rows
 * sums those that follow. Where other rows sum to what is printed in more of its columns, it stands for those.
 */
export function totalsOver(
  totals: readonly PrintedTotal[],
  subheadings: readonly Subheading[],
  dataRows: readonly number[],
  agreeing: Agreeing = () => 0,
): readonly TotalRow[] {
  const headingRows = subheadings.map(({ row }) => row);
  const firstData = dataRows[0] ?? Infinity;
  // Row of the last total below the first record, by level.
  const last = [-1, -1, -1, -1];
  const nexts = nextTotals(totals);
  return totals.map((total, index) => {
    const { row, label, level } = total;
    const heading = headingRows[lowerBound(headingRows, row) - 1] ?? -1;
    const previous = Math.max(...last);
    const over = likeliest(
      total,
      rowsOf(total, heading, nexts[index]?.[level] ?? Infinity),
      heading,
      previous,
    );
    if (row > firstData && level > 0) last[level] = row;
    return { row, label, over };
  });

  function rowsOf({ row, level }: PrintedTotal, heading: number, next: number): readonly number[] {
    if (level === 0) return between(row, nextHeading(row));
    if (row < firstData && level > 1) return between(row, next);
    const since = Math.max(...last.slice(level), level === 1 ? heading : -1);
    const rows = between(since, row);
    return rows.length > 0 ? rows : between(row, Math.min(next, nextHeading(row)));
  }

  function likeliest(
    total: PrintedTotal,
    stated: readonly number[],
    heading: number,
    previous: number,
  ): readonly number[] {
    // 其中：工业 sums some rows that nothing names.
    if (total.label.startsWith('其中')) return [];
    if (totals.length > TRIED) return stated;
    const others = [
      between(-1, total.row),
      between(previous, total.row),
      between(heading, total.row),
      dataRows,
    ];
    let best = stated;
    let most = Math.max(1, agreeing(total.row, stated));
    for (const rows of others) {
      const agreed = rows.length === 0 || rows.length === best.length ? 0 : agreeing(total.row, rows);
      if (agreed > most) [best, most] = [rows, agreed];
    }
    // The only total of a table, whatever it is called, may well sum all of it: one agreeing column is enough then.
    if (best === stated && totals.length === 1 && agreeing(total.row, stated) < agreeing(total.row, dataRows))
      return dataRows;
    return best;
  }

  function between(after: number, before: number): readonly number[] {
    return dataRows.slice(lowerBound(dataRows, after + 1), lowerBound(dataRows, before));
  }

  /** The next sub-heading of the same outline level or above. */
  function nextHeading(row: number): number {
    const at = lowerBound(headingRows, row);
    const own = subheadings[at]?.row === row ? (subheadings[at]?.level ?? Infinity) : Infinity;
    return (
      subheadings.find((heading, index) => index >= at && heading.row > row && heading.level <= own)?.row ??
      Infinity
    );
  }
}

/** By total and level: the row of the next total of that level or above. */
function nextTotals(totals: readonly PrintedTotal[]): readonly (readonly number[])[] {
  const nexts: number[][] = [];
  const next = [Infinity, Infinity, Infinity, Infinity];
  for (const { row, level } of totals.toReversed()) {
    nexts.push([...next]);
    for (let below = 0; below <= level; below++) next[below] = row;
  }
  return nexts.reverse();
}

/** The first index whose row is not before the given one. */
function lowerBound(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
