import type { LedgerFigure } from '../audit/ledger/ledger-figure';
import { contextOf, type ContextOptions } from '../indicators/ledger-context';
import type { Ledger } from '../model/ledger';
import { summaryFigures } from './compose/summary-figures';

/** The ledger's figures that prose may print, for `auditText` to compare with; those without a value are left out. */
export function ledgerFigures(ledger: Ledger, options: ContextOptions): readonly LedgerFigure[] {
  return [...summaryFigures(contextOf(ledger, options)).values()].flatMap(
    ({ key, name, value, unit, rows }) =>
      value === null || unit === '' ? [] : [{ key, name, value, unit, cells: rows }],
  );
}
