import { addMonths, firstOfMonth, type Day, type Ledger } from '@zhaoshang/core';

/**
 * The reporting date that a ledger suggests when none is given: the end of the month of its latest signing or receipt
 * date. Nothing here reads the clock; the person sees the suggestion and can change it.
 */
export function suggestDate(ledger: Ledger): Day | undefined {
  let latest = -Infinity;
  for (const { columns, kind } of ledger.tables) {
    if (kind !== 'projects' && kind !== 'receipts') continue;
    for (const column of [columns.signedOn, columns.receivedOn]) {
      column?.from.forEach((day) => {
        if (day > latest) latest = day;
      });
    }
  }
  return Number.isFinite(latest) ? endOfMonth(latest as Day) : undefined;
}

function endOfMonth(day: Day): Day {
  return (addMonths(firstOfMonth(day), 1) - 1) as Day;
}
