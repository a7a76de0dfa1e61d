import { AS_OF } from '../as-of';
import { HandWritten } from '../hand-written/check';
import { HEADING, ledgerRows } from '../ledger';
import type { Case } from './case';

/** One pass over the same rows, written for this ledger alone, which only counts. */
export const handWritten: Case = (rows) => {
  const grid = ledgerRows(0, rows);
  return () => {
    const pass = new HandWritten(HEADING, AS_OF);
    pass.push(grid);
    return pass.finish();
  };
};
