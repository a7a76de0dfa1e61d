import { AmountTotal } from '../../model/amount-total';
import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import type { CountedProject, CountedRow } from './counted';

const NOTHING = new Decimal(0);

/** The exact sum of what formal contracts count for, in yuan: their contract amounts and those of their supplements. */
export function sumOfFormal(projects: readonly CountedProject[]): Decimal {
  return knownSumOfFormal(projects) ?? NOTHING;
}

/** The exact sum of what frameworks count for, in yuan: the contract-amount cell, else the planned cell. */
export function sumOfFrameworks(projects: readonly CountedProject[]): Decimal {
  return knownSumOfFrameworks(projects) ?? NOTHING;
}

/** A sum over projects; zero over none of them, undefined where there are some and none holds an amount: blank is not zero. */
export function sumIfKnown(
  projects: readonly CountedProject[],
  knownSum: (projects: readonly CountedProject[]) => Decimal | undefined,
): Decimal | undefined {
  return projects.length === 0 ? NOTHING : knownSum(projects);
}

/** `sumOfFormal`, undefined where none of the contracts holds an amount. */
export function knownSumOfFormal(projects: readonly CountedProject[]): Decimal | undefined {
  const total = new AmountTotal();
  for (const { row, increments } of projects) {
    addTo(total, row, 'amount');
    for (const increment of increments) addTo(total, increment, 'amount');
  }
  return known(total);
}

/** `sumOfFrameworks`, undefined where none of the frameworks holds an amount. */
export function knownSumOfFrameworks(projects: readonly CountedProject[]): Decimal | undefined {
  const total = new AmountTotal();
  for (const { row } of projects) {
    const signed = row.records.columns.amount?.fen[row.record] ?? NaN;
    addTo(total, row, Number.isNaN(signed) ? 'planned' : 'amount');
  }
  return known(total);
}

/** The exact sum of a column over rows of any tables, in yuan. */
export function sumOfRows(rows: readonly CountedRow[], field: AmountField): Decimal {
  return knownSumOfRows(rows, field) ?? NOTHING;
}

/** `sumOfRows`, undefined where none of the rows holds an amount. */
export function knownSumOfRows(rows: readonly CountedRow[], field: AmountField): Decimal | undefined {
  const total = new AmountTotal();
  for (const row of rows) addTo(total, row, field);
  return known(total);
}

function addTo(total: AmountTotal, { records, record }: CountedRow, field: AmountField): void {
  const column = records.columns[field];
  if (column) total.add(column, record);
}

function known(total: AmountTotal): Decimal | undefined {
  return total.counted > 0 ? total.yuan : undefined;
}
