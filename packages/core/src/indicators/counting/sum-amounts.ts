import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import type { Records } from '../../model/records';
import type { CountedProject, CountedRow } from './counted';

/** The exact sum of what formal contracts count for, in yuan: their contract amounts and those of their supplements. */
export function sumOfFormal(projects: readonly CountedProject[]): Decimal {
  return sumAmounts(
    projects.flatMap(({ row, increments }) => (increments.length === 0 ? row : [row, ...increments])),
    'amount',
  );
}

/** The exact sum of what frameworks count for, in yuan: the contract-amount cell, else the planned cell. */
export function sumOfFrameworks(projects: readonly CountedProject[]): Decimal {
  const rows = projects.map(({ row }) => row);
  const hasAmount = ({ records, record }: CountedRow) =>
    !Number.isNaN(records.columns.amount?.fen[record] ?? NaN);
  const planned = rows.filter((row) => !hasAmount(row));
  return sumAmounts(rows.filter(hasAmount), 'amount').plus(sumAmounts(planned, 'planned'));
}

/** The exact sum of a column over rows of any tables, in yuan; blanks add nothing. */
function sumAmounts(rows: readonly CountedRow[], field: AmountField): Decimal {
  const byTable = new Map<Records, number[]>();
  for (const { records, record } of rows) {
    const those = byTable.get(records);
    if (those) those.push(record);
    else byTable.set(records, [record]);
  }
  let sum = new Decimal(0);
  for (const [{ columns }, those] of byTable) sum = sum.plus(columns[field]?.sum(those).yuan ?? 0);
  return sum;
}
