import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import type { Records } from '../../model/records';
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

/** `sumOfFormal`, undefined where none of the contracts holds an amount. */
export function knownSumOfFormal(projects: readonly CountedProject[]): Decimal | undefined {
  const rows = projects.flatMap(({ row, increments }) =>
    increments.length === 0 ? row : [row, ...increments],
  );
  return knownSumOfRows(rows, 'amount');
}

/** `sumOfFrameworks`, undefined where none of the frameworks holds an amount. */
export function knownSumOfFrameworks(projects: readonly CountedProject[]): Decimal | undefined {
  const rows = projects.map(({ row }) => row);
  const hasAmount = ({ records, record }: CountedRow) =>
    !Number.isNaN(records.columns.amount?.fen[record] ?? NaN);
  const planned = rows.filter((row) => !hasAmount(row));
  const [signed, intended] = [
    knownSumOfRows(rows.filter(hasAmount), 'amount'),
    knownSumOfRows(planned, 'planned'),
  ];
  return signed && intended ? signed.plus(intended) : (signed ?? intended);
}

/** The exact sum of a column over rows of any tables, in yuan; undefined where none of them holds an amount. */
export function knownSumOfRows(rows: readonly CountedRow[], field: AmountField): Decimal | undefined {
  const byTable = new Map<Records, number[]>();
  for (const { records, record } of rows) {
    const those = byTable.get(records);
    if (those) those.push(record);
    else byTable.set(records, [record]);
  }
  let sum: Decimal | undefined;
  for (const [{ columns }, those] of byTable) {
    const { yuan, counted } = columns[field]?.sum(those) ?? { yuan: NOTHING, counted: 0 };
    if (counted > 0) sum = sum?.plus(yuan) ?? yuan;
  }
  return sum;
}
