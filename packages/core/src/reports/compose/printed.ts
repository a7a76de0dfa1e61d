import type { CountedProject } from '../../indicators/counting/counted';
import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import { unknown, value, type Outcome } from '../../model/outcome';
import { cellOf } from '../../model/records';
import type { ReportFigure } from '../report';
import { printFigure } from './figure';

/** What a figure is called and how it comes about. */
interface Told {
  readonly key: string;
  readonly name: string;
  readonly formula: string;
}

/** A count of projects or units, exact. */
export function count(told: Told, outcome: Outcome<Decimal>, rows: readonly CellAddress[]): ReportFigure {
  return printFigure({ ...told, unit: '个', places: 0 }, outcome, rows);
}

/** An amount in 亿元, printed with two decimals. */
export function amount(
  told: Told,
  outcome: Outcome<Decimal>,
  rows: readonly CellAddress[] = [],
): ReportFigure {
  return printFigure({ ...told, unit: '亿元', places: 2 }, outcome, rows);
}

/** A rate or a growth in percent, printed with two decimals. */
export function rate(
  told: Told,
  outcome: Outcome<Decimal>,
  rows: readonly CellAddress[],
  growth?: true,
): ReportFigure {
  return printFigure({ ...told, unit: '%', places: 2, ...(growth && { growth }) }, outcome, rows);
}

/** A figure of the ledger as an outcome: null is what the ledger cannot say. */
export function known(name: string, held: string | number | null | undefined): Outcome<Decimal> {
  return held === null || held === undefined ? unknown(name) : value(new Decimal(held));
}

/** The cells of a field in the rows that stand for projects, and in those of their supplements. */
export function cells(projects: readonly CountedProject[], field: AmountField | 'project'): CellAddress[] {
  return projects.flatMap(({ row, increments }) =>
    [row, ...increments].flatMap(({ records, record }) => cellOf(records, record, field) ?? []),
  );
}
