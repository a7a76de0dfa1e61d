import type { Book, CellValue, Grid } from '../../model/grid';
import type { Ledger } from '../../model/ledger';
import type { RowRange } from '../../model/records';
import { indexMerges } from '../cells/merges';
import { findTables } from '../layout/find-tables';
import type { TableLayout } from '../layout/table-layout';
import { decisionsFor } from '../mapping/sheet-mapping';
import { readLedger } from '../read-ledger';
import type { ReadOptions } from '../read-options';
import { TableReader } from '../table-reader';

type Rows = readonly (readonly CellValue[])[];

/** Takes a long sheet block by block (分块读取): its rows are let go once they are read. */
export interface BlockReader {
  /** The next rows of the sheet, from the top. The first block must reach below the header. */
  push(rows: Rows): void;
  /** Reads what is left. The ledger's grid keeps headers, totals and notes; rows of records are empty in it. */
  finish(): Ledger;
}

const LET_GO: readonly CellValue[] = [];

/**
 * A reader of one sheet without merged cells that is too long to be held: records come out as `readLedger` reads them.
 * What is a column is settled by the first block. A sheet that begins with no table, or with several side by side, is
 * kept and read whole. `expected` is how many rows there may be, where a file or a host tells: columns need not grow then.
 */
export function blockReader(sheet: string, options: ReadOptions = {}, expected = 0): BlockReader {
  const book: Book = { name: sheet, sheets: [] };
  const kept: (readonly CellValue[])[] = [];
  const closed: TableReader[] = [];
  let open: TableReader | undefined;
  /** The lines up to the header of the open table, put before each block. */
  let head: Rows = [];
  let header: RowRange | undefined;
  let pending: (readonly CellValue[])[] = [];
  let whole = false;

  return {
    push(rows) {
      for (const row of rows) pending.push(row);
      if (!whole && rows.length > 0) read(false);
    },
    finish() {
      if (whole || !open) return readLedger({ ...book, sheets: [{ name: sheet, rows: pending }] }, options);
      if (pending.length > 0) read(true);
      const left: Grid = { name: sheet, rows: kept };
      const tables = [...closed, open].map((table) => table.close(left));
      const held = (row: number, column: number) => {
        const table = tables.find(({ data }) => data && data.first <= row && row <= data.last);
        return table?.grid.held?.(row, column) ?? null;
      };
      return { book: { ...book, sheets: [{ ...left, held }] }, tables };
    },
  };

  function read(last: boolean): void {
    const rows = [...head, ...pending];
    const grid: Grid = { name: sheet, rows };
    const merges = indexMerges(grid);
    const layouts = findTables(grid, merges, header ?? headerGiven());
    whole = !open && !isOneTable(layouts);
    if (whole) return;
    // Lines at the end of a block belong to what follows them: a sub-heading, a title.
    const end = last ? rows.length : Math.max(head.length, 1 + (layouts.at(-1)?.dataRows.at(-1) ?? -1));
    const before = kept.length - head.length;
    const records = new Set<number>();
    for (const [index, layout] of layouts.entries()) {
      const within = ({ row }: { readonly row: number }) => row < end && (!open || row >= head.length);
      const own: TableLayout = {
        ...layout,
        skipped: layout.skipped.filter(within),
        totals: layout.totals.filter(within),
        subheadings: layout.subheadings.filter(within),
      };
      if (index > 0 && open) closed.push(open);
      if (!open || index > 0) {
        const extent = { expected: Math.max(expected - kept.length, layout.dataRows.length), letsGo: true };
        open = new TableReader(book, grid, layout, options, extent, before);
      }
      open.add(grid, merges, own, before);
      for (const row of own.dataRows) records.add(row);
    }
    for (let row = head.length; row < end; row++)
      kept.push(records.has(row) ? LET_GO : (rows[row] ?? LET_GO));
    pending = rows.slice(end);
    const top = layouts.at(-1)?.header;
    if (top && (!header || layouts.length > 1)) {
      // The lines above the first header come along: where they are repeated they are titles again.
      const first = header ? top.first : 0;
      head = rows.slice(first, top.last + 1);
      header = { first: top.first - first, last: top.last - first };
    }
  }

  function headerGiven(): RowRange | undefined {
    const given = decisionsFor(options.mapping, sheet).header;
    return given && { first: given[0] - 1, last: given[1] - 1 };
  }
}

function isOneTable(layouts: readonly TableLayout[]): boolean {
  const [first] = layouts;
  return layouts.length === 1 && first !== undefined && first.header !== null && first.dataRows.length > 0;
}
