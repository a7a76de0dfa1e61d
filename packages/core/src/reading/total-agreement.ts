import type { Column } from '../model/column';
import type { Grid } from '../model/grid';
import type { Agreeing } from './totals';
import { printedAmount } from './printed-amount';

/** How many columns of a total row print the sum of some data rows, within rounding. */
export function agreement(grid: Grid, dataRows: readonly number[], columns: readonly Column[]): Agreeing {
  const amounts = columns.filter((column) => column.type === 'amount');
  const recordAt = new Map<number, number>();
  return (row, over) => {
    if (recordAt.size === 0) dataRows.forEach((at, record) => recordAt.set(at, record));
    const members = over.flatMap((at) => recordAt.get(at) ?? []);
    return amounts.filter((column) => {
      const printed = printedAmount({ grid }, row, column);
      if (!printed || printed.value.isZero()) return false;
      const { yuan, counted } = column.sum(members);
      return counted > 0 && printed.low.lte(yuan) && yuan.lte(printed.high);
    }).length;
  };
}
