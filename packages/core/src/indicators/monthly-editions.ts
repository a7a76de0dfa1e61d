import { partsOf, type Day } from '../model/day';
import { tablesOf, type Ledger } from '../model/ledger';
import type { LedgerKind } from '../model/ledger-kind';
import type { Records } from '../model/records';
import { identityOf } from '../reading/facts/identity-of';

/** A table that a later month's sheet holds again (往月的台账), and the sheet that is counted in its place. */
export interface EarlierEdition {
  readonly records: Records;
  readonly counted: string;
}

/** Kinds whose rows say how things stand; of receipts each month's sheet holds its own. */
const STANDING: readonly LedgerKind[] = ['projects', 'talks'];
/** So many of a month's projects stand on the next month's sheet again; a few end in between. */
const KEPT = 0.8;
/** Fewer may be projects that were entered twice by mistake. */
const FEW = 3;

/**
 * The editions of a ledger that is copied month after month in one workbook (逐月台账: 1月, 2月 … 6月) and that do not count on
 * the reporting date: all but the last one up to it. Sheets of single months that hold different projects are no editions.
 */
export function earlierEditions(ledger: Ledger, asOf: Day): readonly EarlierEdition[] {
  return STANDING.flatMap((kind) => seriesOf(tablesOf(ledger, kind))).flatMap((series) => {
    if (!isOneLedger(series.map(({ records }) => records))) return [];
    const due = series.findLast(({ year, month }) => isUpTo(year, month, asOf)) ?? series[0];
    return series.flatMap(({ records }) =>
      due && records !== due.records ? [{ records, counted: due.records.sheet }] : [],
    );
  });
}

interface Edition {
  readonly year: number | undefined;
  readonly month: number;
  readonly records: Records;
}

/** Tables on sheets named by months, by year, each in order; a month that two sheets are named by makes no series. */
function seriesOf(tables: readonly Records[]): readonly (readonly Edition[])[] {
  const byYear = new Map<number | undefined, Edition[]>();
  for (const records of tables) {
    const month = monthOf(records.sheet);
    if (month === undefined) continue;
    const { year } = records;
    byYear.set(year, [...(byYear.get(year) ?? []), { year, month, records }]);
  }
  return [...byYear.values()]
    .filter((series) => series.length > 1 && new Set(series.map(({ month }) => month)).size === series.length)
    .map((series) => series.sort((a, b) => a.month - b.month));
}

/** The month of a sheet's name, of several the last: 6月, 1-6月, 截至6月底, 2022年6月份, 202206. */
function monthOf(sheet: string): number | undefined {
  const name = sheet.normalize('NFKC');
  const said =
    [...name.matchAll(/(?<!\d)(1[0-2]|0?[1-9])月/g)].at(-1) ?? /^20\d\d[-.]?(0[1-9]|1[0-2])$/.exec(name);
  return said?.[1] === undefined ? undefined : Number(said[1]);
}

function isOneLedger(tables: readonly Records[]): boolean {
  const projects = tables.map(projectsOf);
  const again = projects.slice(1).map((next, index) => {
    const own = projects[index] ?? new Set();
    return { of: own.size, kept: [...own].filter((project) => next.has(project)).length };
  });
  return (
    again.every(({ of, kept }) => of > 0 && kept >= KEPT * of) &&
    again.reduce((sum, { kept }) => sum + kept, 0) >= FEW
  );
}

function projectsOf({ columns, length }: Records): Set<string> {
  const projects = new Set<string>();
  for (let record = 0; record < length; record++) {
    const project = identityOf(columns.project?.text(record) ?? '');
    if (project !== '') projects.add(project);
  }
  return projects;
}

/** Of an earlier year the edition of the same month: what this year's is compared with (同期). */
function isUpTo(year: number | undefined, month: number, asOf: Day): boolean {
  const due = partsOf(asOf);
  return month <= due.month && (year ?? due.year) <= due.year;
}
