import type { Grid } from '../model/grid';

/** What every sheet that was written from a ledger says under its title (报表标记). */
export const REPORT_MARK = '由台账算出，改动本表不影响台账';
/** The mark stands in the second row; somebody may have put a line above. */
const ROWS = 5;

/** Whether a sheet is one of our own reports: read as a ledger, its projects and amounts would count twice. */
export function isOwnReport({ rows }: Grid): boolean {
  return rows.slice(0, ROWS).some(([first]) => typeof first === 'string' && first.includes(REPORT_MARK));
}
