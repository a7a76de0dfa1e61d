import type { Day } from '../model/day';
import type { Ledger } from '../model/ledger';
import type { Figures } from '../indicators/figures';
import type { Finding, NotChecked } from './finding';

export interface CheckOptions {
  /** The reporting date (统计截止日). */
  readonly asOf: Day;
  /** Last period's workbook (上期台账). */
  readonly previous?: Ledger;
}

/** What a check of a workbook gives (核对结果): figures, findings, and what was not checked. */
export interface CheckResult {
  readonly figures: Figures;
  /** Gravest first, then by sheet and row. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}
