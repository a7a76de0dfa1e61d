import type { Book } from './grid';
import type { LedgerKind } from './ledger-kind';
import type { Records } from './records';

/** A workbook read as ledgers (台账): its tables in sheet order. */
export interface Ledger {
  readonly book: Book;
  readonly tables: readonly Records[];
}

/** The tables of a kind. */
export function tablesOf(ledger: Ledger, kind: LedgerKind): readonly Records[] {
  return ledger.tables.filter((table) => table.kind === kind);
}
