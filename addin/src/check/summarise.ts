import { LEDGER_KINDS, recognisedTables, type Ledger } from '@zhaoshang/core';
import type { TableSummary } from './check-answer';

/** How the tables of a ledger were read, in the words of the pane; those that concern nobody are left out. */
export function summarise(ledger: Ledger): readonly TableSummary[] {
  return recognisedTables(ledger).flatMap((table, index) => {
    if (table.kind === 'other') return [];
    const skipped = ledger.tables[index]?.skipped ?? [];
    return [
      {
        ...table,
        kindName: LEDGER_KINDS[table.kind],
        skipped: skipped.map(({ row, why }) => ({ row: row + 1, why })),
      },
    ];
  });
}
