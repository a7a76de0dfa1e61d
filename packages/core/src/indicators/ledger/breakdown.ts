import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { unknown, value, type Outcome } from '../../model/outcome';
import { cellOf } from '../../model/records';
import { formalAmount, frameworkAmount } from '../counting/contract-amounts';
import type { CountedRow } from '../counting/counted';
import { signedProjects } from '../counting/signed-projects';
import type { LedgerContext } from '../ledger-context';
import { DIMENSIONS, groupOf, UNNAMED, type Dimension } from './dimension';
import { fundsRows } from './funds-rows';

/** One group of a breakdown; amounts in yuan, undefined where no row of the group holds one. */
export interface BreakdownRow {
  readonly name: string;
  readonly projects: number;
  readonly formalCount: number;
  readonly formalAmount: Decimal | undefined;
  readonly frameworkCount: number;
  readonly frameworkAmount: Decimal | undefined;
  readonly fundsYear: Decimal | undefined;
  /** The projects' cells. */
  readonly cells: readonly CellAddress[];
  /** The cells that its funds are the sum of; those of older contracts too. */
  readonly fundsCells: readonly CellAddress[];
}

type Open = { -readonly [K in keyof BreakdownRow]: BreakdownRow[K] } & {
  cells: CellAddress[];
  fundsCells: CellAddress[];
};

/**
 * Contracts and funds of the reporting year by group (分类汇总), the largest contracts first. Its columns add up to
 * the figures of the whole. Unknown where no table has the column.
 */
export function breakdown(context: LedgerContext, by: Dimension): Outcome<readonly BreakdownRow[]> {
  const tables = tablesOf(context.ledger, 'projects');
  const groups = groupOf(context, by);
  if (!tables.some((records) => groups(records))) return unknown(`“${DIMENSIONS[by]}”列`);
  const rows = new Map<string, Open>();
  const at = ({ records, record }: CountedRow) => {
    const name = groups(records)?.(record) ?? UNNAMED;
    const known = rows.get(name) ?? empty(name);
    rows.set(name, known);
    return known;
  };
  for (const project of signedProjects(context)) {
    const row = at(project.row);
    row.projects += 1;
    const cell = cellOf(project.row.records, project.row.record, 'project');
    if (cell) row.cells.push(cell);
    if (project.kind === 'formal') {
      row.formalCount += 1;
      row.formalAmount = plus(row.formalAmount, formalAmount(project));
    }
    if (project.kind === 'framework') {
      row.frameworkCount += 1;
      row.frameworkAmount = plus(row.frameworkAmount, frameworkAmount(project));
    }
  }
  for (const counted of fundsRows(context)) {
    const row = at(counted);
    row.fundsYear = plus(row.fundsYear, counted.records.columns.fundsYear?.exact(counted.record));
    const cell = cellOf(counted.records, counted.record, 'fundsYear');
    if (cell) row.fundsCells.push(cell);
  }
  return value(
    [...rows.values()].sort(
      (a, b) => compare(b.formalAmount, a.formalAmount) || compare(b.fundsYear, a.fundsYear),
    ),
  );
}

function empty(name: string): Open {
  return {
    name,
    projects: 0,
    formalCount: 0,
    formalAmount: undefined,
    frameworkCount: 0,
    frameworkAmount: undefined,
    fundsYear: undefined,
    cells: [],
    fundsCells: [],
  };
}

function plus(sum: Decimal | undefined, more: Decimal | undefined): Decimal | undefined {
  return more ? (sum?.plus(more) ?? more) : sum;
}

const NONE = new Decimal(-1);

function compare(a: Decimal | undefined, b: Decimal | undefined): number {
  return (a ?? NONE).comparedTo(b ?? NONE);
}
