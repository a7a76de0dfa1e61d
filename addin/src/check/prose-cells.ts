import type { CellAddress, LedgerContext } from '@zhaoshang/core';
import { rowsOf } from './board-rows';
import type { ProseCells } from './prose-answer';

/** More than a person goes through; a large ledger has tens of thousands behind one figure. */
const MOST = 100;

/** The cells behind a figure as they cross to the pane. */
export function proseCells(cells: readonly CellAddress[], context: LedgerContext): ProseCells {
  return { count: cells.length, first: rowsOf(cells.slice(0, MOST), context) };
}
