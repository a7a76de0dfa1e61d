import { columnLetters, FIELDS, LEDGER_KINDS, type Records } from '@zhaoshang/core';
import type { TableSummary } from './check-answer';

/** How a table was read, in the words of the pane. */
export function summarise(table: Records): TableSummary {
  const { sheet, kind, length, header, data, mapping, unmapped, skipped } = table;
  return {
    sheet,
    kind,
    kindName: LEDGER_KINDS[kind],
    records: length,
    header: header && [header.first + 1, header.last + 1],
    data: data && [data.first + 1, data.last + 1],
    columns: mapping.map((column) => ({
      letters: columnLetters(column.column),
      header: column.header,
      meaning: FIELDS[column.field].name,
      unit: column.unit,
      confidence: column.confidence,
      because: column.because,
    })),
    unmapped: unmapped.map(({ column, header: heading }) => ({
      letters: columnLetters(column),
      header: heading,
    })),
    skipped: skipped.map(({ row, why }) => ({ row: row + 1, why })),
  };
}
