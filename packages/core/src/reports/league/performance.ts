import type { CountedRow } from '../../indicators/counting/counted';
import { formalAmount } from '../../indicators/counting/contract-amounts';
import { signedProjects } from '../../indicators/counting/signed-projects';
import { fundsRows } from '../../indicators/ledger/funds-rows';
import type { LedgerContext } from '../../indicators/ledger-context';
import { firstOfMonth, partsOf } from '../../model/day';
import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import { cellOf } from '../../model/records';
import type { Credit } from './credit';
import { monthFunds } from './month-funds';

/** What somebody brought in up to a day of the reporting year; amounts in yuan, undefined where no row holds one. */
export interface Performance {
  readonly projects: Decimal;
  readonly formalCount: Decimal;
  readonly formalAmount: Decimal | undefined;
  readonly industrialAmount: Decimal | undefined;
  readonly fundsYear: Decimal | undefined;
}

/** A unit's or a person's year (业绩): now, at the end of last month, and the cells that it is counted from. */
export interface Achiever {
  readonly name: string;
  readonly now: Performance;
  /** Before this month began; of use only where that is known. */
  readonly before: Performance;
  readonly cells: readonly CellAddress[];
  readonly fundsCells: readonly CellAddress[];
}

/** A project that credits nobody (未计入), as the ledger writes whom it should. */
export interface Uncredited {
  readonly text: string;
  readonly project: string;
  readonly cell: CellAddress;
}

export interface Achievements {
  readonly achievers: ReadonlyMap<string, Achiever>;
  readonly uncredited: readonly Uncredited[];
  /** Projects that name more than one. */
  readonly shared: readonly Uncredited[];
  /** Whether the funds in `before` are known: where the workbook says what came in the month. */
  readonly knowsMonthFunds: boolean;
  /** Whether there was a last month of this year, and all of it is known. */
  readonly knowsBefore: boolean;
}

type Sums = { -readonly [K in keyof Performance]: Performance[K] };
interface Open {
  readonly now: Sums;
  readonly before: Sums;
  readonly cells: CellAddress[];
  readonly fundsCells: CellAddress[];
}

/** Who brought in what, by the field that names them; each project is credited as `credit` says. */
export function achievements(context: LedgerContext, by: 'unit' | 'person', credit: Credit): Achievements {
  const found = new Map<string, Open>();
  const uncredited: Uncredited[] = [];
  const shared: Uncredited[] = [];
  const ofMonth = monthFunds(context);
  const { month } = partsOf(context.asOf);
  const first = firstOfMonth(context.asOf);
  const credits = (row: CountedRow, into: 'cells' | 'fundsCells', isCounted = true) => {
    const { records, record } = row;
    const text = records.columns[by]?.text(record) ?? '';
    const shares = credit(text);
    const cell = cellOf(records, record, by) ?? cellOf(records, record, 'project');
    const about = cell && { text, project: records.columns.project?.text(record) ?? '', cell };
    if (about && shares.length === 0) uncredited.push(about);
    if (about && shares.some(({ share }) => share.lt(1))) shared.push(about);
    return shares.map(({ name, share }) => {
      const open: Open = found.get(name) ?? { now: nothing(), before: nothing(), cells: [], fundsCells: [] };
      found.set(name, open);
      const counted = cellOf(records, record, into === 'cells' ? 'amount' : 'fundsYear');
      if (counted && isCounted) open[into].push(counted);
      return { open, share };
    });
  };
  for (const project of signedProjects(context)) {
    const { records, record } = project.row;
    const isFormal = project.kind === 'formal';
    const amount = isFormal ? formalAmount(project) : undefined;
    const industrial = isFormal && context.facts(records).industrial[record] === true;
    const isOlder = (records.columns.signedOn?.from[record] ?? NaN) < first;
    for (const { open, share } of credits(project.row, 'cells', isFormal)) {
      for (const sums of isOlder ? [open.now, open.before] : [open.now]) {
        sums.projects = sums.projects.plus(share);
        if (!isFormal) continue;
        sums.formalCount = sums.formalCount.plus(share);
        sums.formalAmount = plus(sums.formalAmount, amount?.times(share));
        if (industrial) sums.industrialAmount = plus(sums.industrialAmount, amount?.times(share));
      }
    }
  }
  for (const row of fundsRows(context)) {
    const yuan = row.records.columns.fundsYear?.exact(row.record);
    const added = ofMonth?.(row) ?? new Decimal(0);
    for (const { open, share } of credits(row, 'fundsCells')) {
      open.now.fundsYear = plus(open.now.fundsYear, yuan?.times(share));
      open.before.fundsYear = plus(open.before.fundsYear, yuan?.minus(added).times(share));
    }
  }
  const knowsMonthFunds = ofMonth !== undefined || fundsRows(context).length === 0;
  return {
    achievers: new Map([...found].map(([name, open]) => [name, { name, ...open }])),
    uncredited: once(uncredited),
    shared: once(shared),
    knowsMonthFunds,
    knowsBefore: month > 1 && knowsMonthFunds,
  };
}

/** What somebody without a project brought in. */
export function nothing(): Performance {
  const none = new Decimal(0);
  return {
    projects: none,
    formalCount: none,
    formalAmount: undefined,
    industrialAmount: undefined,
    fundsYear: undefined,
  };
}

function plus(sum: Decimal | undefined, more: Decimal | undefined): Decimal | undefined {
  return more ? (sum?.plus(more) ?? more) : sum;
}

function once(projects: readonly Uncredited[]): readonly Uncredited[] {
  return [...new Map(projects.map((each) => [`${each.cell.sheet} ${each.cell.row}`, each])).values()];
}
