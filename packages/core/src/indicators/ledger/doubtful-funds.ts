import type { CellAddress } from '../../model/address';
import { partsOf } from '../../model/day';
import type { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { cellOf } from '../../model/records';
import type { CountedRow } from '../counting/counted';
import type { LedgerContext } from '../ledger-context';

/** Funds that nobody can show for (没有佐证的到位资金): a receipt, or a project's year, without evidence. */
export interface DoubtfulFunds extends CountedRow {
  readonly yuan: Decimal;
  /** The amount and the blank evidence. */
  readonly cells: readonly CellAddress[];
}

/**
 * Receipts without evidence where the workbook lists receipts, else projects whose funds have none; largest first.
 * Undefined where no table keeps evidence, so that nothing can be said.
 */
export function doubtfulFunds(context: LedgerContext): readonly DoubtfulFunds[] | undefined {
  const receipts = tablesOf(context.ledger, 'receipts').filter(
    ({ columns }) => columns.evidence && columns.received,
  );
  const tables =
    receipts.length > 0
      ? receipts
      : tablesOf(context.ledger, 'projects').filter(({ columns }) => columns.evidence && columns.fundsYear);
  if (tables.length === 0) return undefined;
  const { year } = partsOf(context.asOf);
  const found = tables.flatMap((records) => {
    const { evidence, receivedOn } = records.columns;
    const field = records.kind === 'receipts' ? 'received' : 'fundsYear';
    if (records.year !== undefined && records.year !== year) return [];
    return records.rows.flatMap((_, record): DoubtfulFunds[] => {
      const yuan = records.columns[field]?.exact(record);
      const day = receivedOn?.span(record);
      const inYear = !day || (partsOf(day.from).year === year && day.from <= context.asOf);
      if (!yuan?.isPositive() || yuan.isZero() || evidence?.text(record) !== '' || !inYear) return [];
      const cells = [cellOf(records, record, field), cellOf(records, record, 'evidence')];
      return [{ records, record, yuan, cells: cells.flatMap((cell) => cell ?? []) }];
    });
  });
  return found.sort((a, b) => b.yuan.comparedTo(a.yuan));
}
