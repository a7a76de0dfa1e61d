import type { CellAddress } from '../../model/address';
import { partsOf } from '../../model/day';
import { tablesOf } from '../../model/ledger';
import { cellOf } from '../../model/records';
import type { LedgerContext } from '../ledger-context';
import { fundsRows } from './funds-rows';
import { receiptRows } from './receipt-rows';

/** The cells that the funds of the reporting year (当年到位资金) are the sum of: exactly those, no more. */
export function fundsCells(context: LedgerContext): readonly CellAddress[] {
  const { year } = partsOf(context.asOf);
  const ofProjects = tablesOf(context.ledger, 'projects').some(
    (records) => records.columns.fundsYear && (records.year === undefined || records.year === year),
  );
  return ofProjects
    ? fundsRows(context).flatMap(({ records, record }) => cellOf(records, record, 'fundsYear') ?? [])
    : receiptRows(context).flatMap(({ records, record }) => cellOf(records, record, 'received') ?? []);
}
