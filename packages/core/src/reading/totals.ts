import type { TotalRow } from '../model/records';
import type { PrintedTotal, Subheading } from './layout/table-layout';

/**
 * The data rows that each printed total stands for. 小计 sums its group: the rows since the last total or sub-heading;
 * 合计 and 总计 sum what came since the last total of their own level or above. A total that stands above its rows
 * sums those that follow.
 */
export function totalsOver(
  totals: readonly PrintedTotal[],
  subheadings: readonly Subheading[],
  dataRows: readonly number[],
): readonly TotalRow[] {
  const leading = totals.filter(({ row }) => row < (dataRows[0] ?? Infinity));
  return totals.map((total) => ({ row: total.row, label: total.label, over: rowsOf(total) }));

  function rowsOf(total: PrintedTotal): readonly number[] {
    if (total.level === 0) return between(total.row, nextHeading(total.row));
    const grand = leading.includes(total) && total.level > 1;
    if (grand) return between(total.row, nextTotal(total.row, total.level));
    const before = totals.filter(
      ({ row, level }) =>
        row < total.row &&
        level >= total.level &&
        level > 0 &&
        !(leading.length > 0 && row < (dataRows[0] ?? 0)),
    );
    const since = Math.max(
      -1,
      ...before.map(({ row }) => row),
      total.level === 1 ? lastHeading(total.row) : -1,
    );
    const rows = between(since, total.row);
    return rows.length > 0
      ? rows
      : between(total.row, Math.min(nextTotal(total.row, total.level), nextHeading(total.row)));
  }

  function between(after: number, before: number): readonly number[] {
    const first = lowerBound(dataRows, after + 1);
    return dataRows.slice(first, lowerBound(dataRows, before));
  }

  function lastHeading(row: number): number {
    return Math.max(-1, ...subheadings.filter((heading) => heading.row < row).map((heading) => heading.row));
  }

  function nextHeading(row: number): number {
    const own = subheadings.find((heading) => heading.row === row)?.level ?? Infinity;
    return Math.min(
      Infinity,
      ...subheadings
        .filter((heading) => heading.row > row && heading.level <= own)
        .map((heading) => heading.row),
    );
  }

  function nextTotal(row: number, level: number): number {
    return Math.min(
      Infinity,
      ...totals.filter((total) => total.row > row && total.level >= level).map((total) => total.row),
    );
  }
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
