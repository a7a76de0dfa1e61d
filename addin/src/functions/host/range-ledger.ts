import { readLedger, type Grid, type Ledger } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { gridOfRange } from './range-grid';

/** How many readings are kept: a sheet of figures asks many times for the same few ranges. */
const KEPT = 4;
const kept: { grid: Grid; ledger: Ledger }[] = [];

/**
 * The ledger in a range. Reading costs far more than comparing, so the last ranges are compared exactly, cell by
 * cell, and their readings reused.
 */
export function ledgerOf(argument: unknown, address?: string): Ledger {
  const grid = gridOfRange(argument, address);
  const index = kept.findIndex((candidate) => sameGrid(candidate.grid, grid));
  const found = index >= 0 ? kept.splice(index, 1)[0] : undefined;
  const ledger = found?.ledger ?? readLedger({ name: grid.name, sheets: [grid] });
  kept.unshift({ grid: found?.grid ?? grid, ledger });
  kept.length = Math.min(kept.length, KEPT);
  return ledger;
}

/** The ledger in a range that must hold a table of one of the kinds; #N/A otherwise. */
export function ledgerWith(kinds: readonly string[], missing: string, argument: unknown): Ledger {
  const ledger = ledgerOf(argument);
  if (!ledger.tables.some(({ kind }) => kinds.includes(kind))) throw new CellError('notAvailable', missing);
  return ledger;
}

function sameGrid(a: Grid, b: Grid): boolean {
  if (a.name !== b.name || a.rows.length !== b.rows.length) return false;
  return a.rows.every((row, index) => {
    const other = b.rows[index];
    return other?.length === row.length && row.every((cell, column) => cell === other[column]);
  });
}
