import type { Decimal } from '../../model/decimal';
import type { CountedProject, CountedRow } from './counted';

/**
 * What a formal contract counts for (正式合同额), in yuan: its contract amount and the increments of its supplements.
 * A blank amount adds nothing and is reported by C04.
 */
export function formalAmount({ row, increments }: CountedProject): Decimal | undefined {
  return increments.reduce((sum, increment) => {
    const more = contractAmount(increment);
    return more ? (sum?.plus(more) ?? more) : sum;
  }, contractAmount(row));
}

/** What a framework agreement counts for (框架协议额), in yuan: its contract-amount cell, else its planned cell. */
export function frameworkAmount({ row }: CountedProject): Decimal | undefined {
  return contractAmount(row) ?? row.records.columns.planned?.exact(row.record);
}

function contractAmount({ records, record }: CountedRow): Decimal | undefined {
  return records.columns.amount?.exact(record);
}
