import { REPORT_KEYS, tablesFor, type CheckOptions, type Ledger, type ReportKey } from '@zhaoshang/core';

/** What writing a report would add to the workbook. */
export interface PlannedReport {
  readonly key: ReportKey;
  /** The sheet's name, unless it is taken. */
  readonly name: string;
  readonly rows: number;
  readonly hasChart: boolean;
  /** Why it cannot be made; null where it can. */
  readonly why: string | null;
}

/** Every report of the workbook, before any of them is written. */
export function reportPlan(ledger: Ledger, options: CheckOptions): readonly PlannedReport[] {
  return tablesFor(ledger, options, REPORT_KEYS).map(({ key, name, rows, wholes = 0, chart, why }) => ({
    key,
    name,
    rows: rows.length,
    hasChart: chart !== undefined && rows.length - wholes >= 2,
    why,
  }));
}
