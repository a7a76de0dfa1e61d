import type { Book } from '../model/grid';
import type { Ledger } from '../model/ledger';
import { indexMerges } from './cells/merges';
import { findTables } from './layout/find-tables';
import { decisionsFor } from './mapping/sheet-mapping';
import type { ReadOptions } from './read-options';
import { isOwnReport } from './report-mark';
import { TableReader } from './table-reader';

/**
 * Reads every sheet of a workbook as ledgers, with no configuration: finds tables, headers and units, recognises the
 * columns, parses the values. Nothing vanishes: each cell is in a record, in a skipped row, in a header row or in an
 * unmapped column. Never throws on content. What a person decided (`options.mapping`) beats recognition.
 */
export function readLedger(book: Book, options: ReadOptions = {}): Ledger {
  const tables = book.sheets.flatMap((grid) => {
    if (isOwnReport(grid)) return [];
    const merges = indexMerges(grid);
    const { header } = decisionsFor(options.mapping, grid.name);
    const fixed = header && { first: header[0] - 1, last: header[1] - 1 };
    return findTables(grid, merges, fixed).map((layout) => {
      const extent = { expected: layout.dataRows.length, letsGo: false };
      const table = new TableReader(book, grid, layout, options, extent);
      table.add(grid, merges, layout);
      return table.close(grid);
    });
  });
  return { book, tables };
}
