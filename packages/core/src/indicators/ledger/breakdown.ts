import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import { tablesOf } from '../../model/ledger';
import { unknown, value, type Outcome } from '../../model/outcome';
import { cellOf } from '../../model/records';
import type { CountedProject, CountedRow } from '../counting/counted';
import { signedProjects } from '../counting/signed-projects';
import { knownSumOfFormal, knownSumOfFrameworks, knownSumOfRows } from '../counting/sum-amounts';
import type { LedgerContext } from '../ledger-context';
import { groupOf, neededFor, UNNAMED, type Dimension } from './dimension';
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
  /** The rows that stand for its projects. */
  readonly rows: readonly CountedRow[];
  /** The rows that its formal contract amount is the sum of, those of supplements too. */
  readonly formalRows: readonly CountedRow[];
  /** The rows that its funds are the sum of; those of older contracts too. */
  readonly fundsRows: readonly CountedRow[];
  /** The projects' cells. */
  readonly cells: readonly CellAddress[];
  /** The cells of its funds. */
  readonly fundsCells: readonly CellAddress[];
}

interface Group {
  readonly name: string;
  readonly projects: CountedProject[];
  readonly funds: CountedRow[];
}

/**
 * Contracts and funds of the reporting year by group (分类汇总), the largest contracts first. Its columns add up to
 * the figures of the whole. Unknown where no table has the column.
 */
export function breakdown(context: LedgerContext, by: Dimension): Outcome<readonly BreakdownRow[]> {
  const tables = tablesOf(context.ledger, 'projects');
  const nameOf = groupOf(context, by);
  const names = new Map(tables.map((records) => [records, nameOf(records)]));
  if (![...names.values()].some(Boolean)) return unknown(neededFor(by));
  const groups = new Map<string, Group>();
  const groupAt = ({ records, record }: CountedRow): Group => {
    const name = names.get(records)?.(record) ?? UNNAMED;
    const known = groups.get(name);
    if (known) return known;
    const group: Group = { name, projects: [], funds: [] };
    groups.set(name, group);
    return group;
  };
  for (const project of signedProjects(context)) groupAt(project.row).projects.push(project);
  for (const row of fundsRows(context)) groupAt(row).funds.push(row);
  return value(
    [...groups.values()]
      .map(summed)
      .sort((a, b) => compare(b.formalAmount, a.formalAmount) || compare(b.fundsYear, a.fundsYear)),
  );
}

/** The figures of a group, added up in whole columns: twenty thousand rows are as many decimals otherwise. */
function summed({ name, projects, funds }: Group): BreakdownRow {
  const formal = projects.filter(({ kind }) => kind === 'formal');
  const frameworks = projects.filter(({ kind }) => kind === 'framework');
  const rows = projects.map(({ row }) => row);
  return {
    name,
    projects: projects.length,
    formalCount: formal.length,
    formalAmount: knownSumOfFormal(formal),
    frameworkCount: frameworks.length,
    frameworkAmount: knownSumOfFrameworks(frameworks),
    fundsYear: knownSumOfRows(funds, 'fundsYear'),
    rows,
    get formalRows() {
      return formal.flatMap(({ row, increments }) => [row, ...increments.filter((more) => more !== row)]);
    },
    fundsRows: funds,
    // A cell opens them; most figures are never opened.
    get cells() {
      return cellsIn(rows, 'project');
    },
    get fundsCells() {
      return cellsIn(funds, 'fundsYear');
    },
  };
}

function cellsIn(rows: readonly CountedRow[], field: 'project' | AmountField): readonly CellAddress[] {
  return rows.flatMap(({ records, record }) => cellOf(records, record, field) ?? []);
}

const NONE = new Decimal(-1);

function compare(a: Decimal | undefined, b: Decimal | undefined): number {
  return (a ?? NONE).comparedTo(b ?? NONE);
}
