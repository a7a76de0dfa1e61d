import { checkLedger, formatAddress, readLedger, type Finding } from '@zhaoshang/core';
import type { Planted } from './fault';
import type { LaidOut } from './layout';
import type { Project } from './project';
import type { Generated } from './workbook';

/** What came out on one workbook, and what went wrong in words. */
export interface Score {
  readonly layout: string;
  readonly rows: number;
  readonly columns: readonly [right: number, all: number];
  readonly skipped: readonly [right: number, all: number];
  /** By rule: faults found and planted. */
  readonly recall: ReadonlyMap<string, readonly [found: number, planted: number]>;
  readonly falseAlarms: readonly Finding[];
  /** Near-misses that a rule took for a fault. */
  readonly mistaken: readonly string[];
  readonly errorsMissed: readonly string[];
  readonly notes: readonly string[];
}

export function score({ layout, book, sheets, planted, rows, asOf }: Generated): Score {
  const ledger = readLedger(book);
  const { findings } = checkLedger(ledger, { asOf });
  const notes: string[] = [];
  const [columns, skipped] = [tally(), tally()];
  for (const sheet of sheets) {
    const table = ledger.tables.find(
      (records) => records.sheet === sheet.grid.name && records.kind === 'projects',
    );
    for (const { column, spec } of sheet.columns) {
      const got = table?.mapping.find((mapped) => mapped.column === column);
      const right =
        spec.field === null
          ? !got
          : got?.field === spec.field && (spec.unit === null || got.unit === spec.unit);
      columns.add(right, () =>
        notes.push(
          `${layout.name}「${spec.heading.join('/')}」→ ${got?.field ?? '未识别'} ${got?.unit ?? ''}，应为 ${spec.field ?? '不识别'} ${spec.unit ?? ''}`,
        ),
      );
    }
    const got = new Map(table?.skipped.map(({ row, why }) => [row + 1, why]));
    for (const { row, why } of sheet.skipped) {
      skipped.add(got.get(row) === why, () =>
        notes.push(`${layout.name} 第${row}行 → ${got.get(row) ?? '数据'}，应为 ${why}`),
      );
    }
    for (const row of sheet.rowOf.values()) {
      if (got.has(row + 1))
        skipped.add(false, () =>
          notes.push(`${layout.name} 第${row + 1}行是数据，却当作 ${got.get(row + 1) ?? ''} 跳过`),
        );
    }
  }
  const recall = new Map<string, [number, number]>();
  const errorsMissed: string[] = [];
  const mistaken: string[] = [];
  for (const fault of planted) {
    if (fault.innocent) {
      const taken = findings.find(
        ({ rule, at }) =>
          rule === fault.rule &&
          at.some((cell) => rowsOf(sheets, fault).has(`${cell.sheet}\u0000${cell.row}`)),
      );
      if (taken) mistaken.push(`${layout.name} ${fault.rule} ${taken.message}`);
      continue;
    }
    const cells = cellsOf(sheets, fault);
    const found = findings.some(
      ({ rule, cells: named }) => rule === fault.rule && named.some((cell) => cells.has(cell)),
    );
    const [hits, all] = recall.get(fault.rule) ?? [0, 0];
    recall.set(fault.rule, [hits + Number(found), all + 1]);
    if (found) continue;
    const where = `${layout.name} ${fault.rule} ${[...cells].slice(0, 3).join(' ')}`;
    notes.push(`未发现：${where}`);
    if (fault.severity === 'error') errorsMissed.push(where);
  }
  const faulty = new Set(
    planted.filter(({ innocent }) => !innocent).flatMap((fault) => [...rowsOf(sheets, fault)]),
  );
  const falseAlarms = findings.filter(
    ({ severity, at }) =>
      severity !== 'info' && !at.some(({ sheet, row }) => faulty.has(`${sheet}\u0000${row}`)),
  );
  return {
    layout: layout.name,
    rows,
    columns: columns.pair(),
    skipped: skipped.pair(),
    recall,
    falseAlarms,
    mistaken,
    errorsMissed,
    notes,
  };
}

function tally() {
  let right = 0;
  let all = 0;
  return {
    add(ok: boolean, otherwise: () => void) {
      all += 1;
      if (ok) right += 1;
      else otherwise();
    },
    pair: (): [number, number] => [right, all],
  };
}

function rowsOf(sheets: readonly LaidOut[], { projects }: Planted): Set<string> {
  return new Set(
    projects.flatMap((project) =>
      sheets.flatMap(({ grid, rowOf }) =>
        rowOf.has(project) ? [`${grid.name}\u0000${rowOf.get(project) ?? 0}`] : [],
      ),
    ),
  );
}

function cellsOf(sheets: readonly LaidOut[], { projects, fields }: Planted): Set<string> {
  const cells = projects.flatMap((project: Project) =>
    sheets.flatMap(({ grid, rowOf, columns }) => {
      const row = rowOf.get(project);
      if (row === undefined) return [];
      return columns
        .filter(({ spec }) => spec.of !== undefined && fields.includes(spec.of))
        .map(({ column }) => formatAddress({ sheet: grid.name, row, column }));
    }),
  );
  return new Set(cells);
}
