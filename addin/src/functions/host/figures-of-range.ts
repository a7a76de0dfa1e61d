import { contextOf, figuresOf, type Figures, type LedgerKind } from '@zhaoshang/core';
import { cellOf } from './cells-of';
import { requiredDay } from './day-of';
import { ledgerWith } from './range-ledger';

/** The figures of the ledger in a range on a reporting date. */
export function figuresOfRange(
  range: unknown,
  asOf: unknown,
  kinds: readonly LedgerKind[] = ['projects'],
): Figures {
  const day = requiredDay(cellOf(asOf, '统计截止日'), '统计截止日');
  const missing = '在所选区域中没有认出台账；请连同表头一起选，表头如“项目名称、合同类型、签约时间、合同额”';
  return figuresOf(contextOf(ledgerWith(kinds, missing, range), { asOf: day }));
}
