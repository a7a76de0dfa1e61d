import { contextOf } from '../../indicators/ledger-context';
import { formatDay } from '../../model/day';
import type { Ledger } from '../../model/ledger';
import type { SheetToWrite } from '../../model/sheet-to-write';
import { checkLedger, type CheckOptions } from '../../rules/check-ledger';
import { checklist } from './checklist';
import { layOut } from './lay-out';
import { monthly } from './monthly';
import { quarterly } from './quarterly';
import type { ReportKey, ReportSheet } from './report-sheet';
import { rewards } from './rewards';
import { weekly } from './weekly';
import { yearly } from './yearly';

export { REPORT_KEYS, type ReportKey, type ReportSheet } from './report-sheet';

/** The reports of a workbook as tables (报表), in the order asked for. Reads only; the same input gives the same output. */
export function tablesFor(
  ledger: Ledger,
  options: CheckOptions,
  keys: readonly ReportKey[],
): readonly ReportSheet[] {
  const context = contextOf(ledger, options);
  const make: Readonly<Record<ReportKey, () => ReportSheet>> = {
    weekly: () => weekly(context),
    monthly: () => monthly(context),
    quarterly: () => quarterly(context),
    yearly: () => yearly(context),
    checklist: () => checklist(checkLedger(ledger, options)),
    rewards: () => rewards(context),
  };
  return keys.map((key) => make[key]());
}

/** The same as sheets to be written; a report that cannot be made is left out. */
export function sheetsFor(
  ledger: Ledger,
  options: CheckOptions,
  keys: readonly ReportKey[],
): readonly SheetToWrite[] {
  const imprint = { workbook: ledger.book.name, asOf: formatDay(options.asOf) };
  return tablesFor(ledger, options, keys)
    .filter(({ why }) => why === null)
    .map((report) => layOut(report, imprint));
}
