import { contextOf, type ContextOptions, type LedgerContext } from '../indicators/ledger-context';
import { creditedUnit } from '../indicators/credited-units';
import type { CountedRow } from '../indicators/counting/counted';
import type { CellAddress } from '../model/address';
import { CONTRACT_KINDS } from '../model/contract-kind';
import { formatDay } from '../model/day';
import type { Decimal } from '../model/decimal';
import type { TextField } from '../model/field';
import { tablesOf, type Ledger } from '../model/ledger';
import { cellOf } from '../model/records';
import { attentionLists, type Attention, type AttentionList, type ListKey } from './projects/attention';
import { lifeOf, type LifeStep } from './projects/life';

/** A project of the workbook with its life (项目), from all rows that it stands in. */
export interface ProjectLife {
  readonly name: string;
  readonly unit: string;
  readonly person: string;
  readonly leader: string;
  /** 正式合同, 框架协议 …, or 在谈. */
  readonly kind: string;
  /** Contract amount, else the planned one, in yuan. */
  readonly amount: Decimal | undefined;
  readonly steps: readonly LifeStep[];
  /** 进展 as the ledger has it. */
  readonly stage: string;
  readonly terminated: boolean;
  readonly cell: CellAddress;
}

/** A project on a list; `project` is its place among the projects. */
export interface ListedProject extends Attention {
  readonly project: number;
}

/** The projects of a workbook and the lists of 周调度 as data. */
export interface ProjectsReport {
  readonly asOf: string;
  readonly projects: readonly ProjectLife[];
  readonly lists: Readonly<
    Record<ListKey, Omit<AttentionList, 'items'> & { readonly items: readonly ListedProject[] }>
  >;
}

/** Composes the lives of all projects and the lists of those to attend to. Reads only. */
export function projectsOf(ledger: Ledger, options: ContextOptions): ProjectsReport {
  return projectsIn(contextOf(ledger, options));
}

/** The same of a context. */
export function projectsIn(context: LedgerContext): ProjectsReport {
  const credited = creditedUnit(context.ledger);
  const groups = projectRows(context);
  const placeOf = new Map<string, number>();
  groups.forEach((rows, place) => {
    for (const { records, record } of rows)
      placeOf.set(rowKey(records.sheet, records.rows[record] ?? -1), place);
  });
  const listed = ({ items, ...list }: AttentionList) => {
    const seen = new Set<number>();
    return {
      ...list,
      // A project carried on from sheet to sheet is one project.
      items: items.flatMap((item): ListedProject[] => {
        const project = placeOf.get(rowKey(item.cell.sheet, item.cell.row));
        if (project === undefined || seen.has(project)) return [];
        seen.add(project);
        return [{ ...item, project }];
      }),
    };
  };
  const lists = attentionLists(context);
  return {
    asOf: formatDay(context.asOf),
    projects: groups.map((rows) => lifeFrom(rows, context, credited)),
    lists: {
      notStarted: listed(lists.notStarted),
      notConverted: listed(lists.notConverted),
      idle: listed(lists.idle),
      planned: listed(lists.planned),
    },
  };
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

/** The rows of each project, signed ones before those in talks, in the order of the workbook. */
function projectRows(context: LedgerContext): readonly (readonly [CountedRow, ...CountedRow[]])[] {
  const groups = new Map<string, [CountedRow, ...CountedRow[]]>();
  for (const kind of ['projects', 'talks'] as const) {
    for (const records of tablesOf(context.ledger, kind)) {
      const { identityAt } = context.facts(records);
      for (let record = 0; record < records.length; record++) {
        const key = identityAt(record) || rowKey(records.sheet, record);
        const rows = groups.get(key);
        if (rows) rows.push({ records, record });
        else groups.set(key, [{ records, record }]);
      }
    }
  }
  return [...groups.values()];
}

function lifeFrom(
  rows: readonly [CountedRow, ...CountedRow[]],
  context: LedgerContext,
  credited: (text: string) => string,
): ProjectLife {
  // A formal contract speaks for its project.
  const main =
    rows.find(({ records, record }) => context.facts(records).kinds[record] === 'formal') ?? rows[0];
  const { records, record } = main;
  const text = (field: TextField) =>
    [main, ...rows].map((row) => row.records.columns[field]?.text(row.record)).find(Boolean) ?? '';
  const { kinds } = context.facts(records);
  const { amount, planned } = records.columns;
  const cell =
    cellOf(records, record, 'project') ??
    ({ sheet: records.sheet, row: records.rows[record] ?? 0, column: 0 } satisfies CellAddress);
  return {
    name: text('project') || `${records.sheet}第${cell.row + 1}行`,
    unit: credited(text('unit')),
    person: text('person'),
    leader: text('leader'),
    kind: records.kind === 'talks' ? '在谈' : CONTRACT_KINDS[kinds[record] ?? 'none'],
    amount: amount?.exact(record) ?? planned?.exact(record),
    steps: lifeOf(rows, context),
    stage: text('stage'),
    terminated: rows.some((row) => context.facts(row.records).terminated[row.record]),
    cell,
  };
}
