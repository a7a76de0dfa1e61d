import type { Ledger } from '../../model/ledger';
import type { LedgerKind } from '../../model/ledger-kind';
import type { Records } from '../../model/records';
import { figureColumns, type FigureColumn } from './figure-columns';
import { printedRows } from './printed-rows';

/** A table with its columns of figures and the rows that print them. */
export interface FigureTable {
  readonly records: Records;
  readonly columns: readonly FigureColumn[];
  readonly rows: ReturnType<typeof printedRows>;
}

/** Tables whose totals are figures in their own right; in a ledger of projects they are G01's matter alone. */
const OF_FIGURES: ReadonlySet<LedgerKind> = new Set(['targets', 'other']);

/** The tables of a workbook that have a header; their total rows only where the table is one of figures. */
export function figureTables(ledger: Ledger): readonly FigureTable[] {
  return ledger.tables
    .filter(({ header }) => header !== null)
    .map((records) => ({
      records,
      columns: figureColumns(records),
      rows: printedRows(records).filter(({ total }) => !total || OF_FIGURES.has(records.kind)),
    }));
}
