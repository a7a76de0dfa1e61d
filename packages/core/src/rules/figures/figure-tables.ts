import type { Ledger } from '../../model/ledger';
import type { LedgerKind } from '../../model/ledger-kind';
import type { Records } from '../../model/records';
import { figureColumns, type FigureColumn } from './figure-columns';
import { printedRows, type PrintedRow } from './printed-rows';

/** A table with its columns of figures and the rows that print them. */
export interface FigureTable {
  readonly records: Records;
  readonly columns: readonly FigureColumn[];
  /** Made when first asked for: most tables have no column that needs them. */
  readonly rows: readonly PrintedRow[];
}

/** Tables whose totals are figures in their own right; in a ledger of projects they are G01's matter alone. */
const OF_FIGURES: ReadonlySet<LedgerKind> = new Set(['targets', 'other']);

/** True for a table of figures, as against a ledger. */
export function isOfFigures({ kind }: Records): boolean {
  return OF_FIGURES.has(kind);
}

/** The tables of a workbook that have a header; their total rows only where the table is one of figures. */
export function figureTables(ledger: Ledger): readonly FigureTable[] {
  return ledger.tables.filter(({ header }) => header !== null).map(figureTable);
}

function figureTable(records: Records): FigureTable {
  let rows: readonly PrintedRow[] | undefined;
  return {
    records,
    columns: figureColumns(records),
    get rows() {
      rows ??= printedRows(records).filter(({ total }) => !total || isOfFigures(records));
      return rows;
    },
  };
}
