import {
  serialOf,
  type Area,
  type Book,
  type CellValue,
  type Day,
  type FieldKey,
  type Grid,
  type SkipReason,
} from '@zhaoshang/core';
import type { Project } from './project';

/** A column of a layout: its heading (levels of a merged header from the top), what it means, and what it writes. */
export interface LayoutColumn {
  readonly heading: readonly string[];
  /** The key that must be recognised; null where it must be left alone. */
  readonly field: FieldKey | null;
  readonly unit: string | null;
  /** The project's field that stands in it. */
  readonly of: keyof Project | undefined;
  write(project: Project, index: number): CellValue | undefined;
}

/** How a bureau lays out its ledger. */
export interface Layout {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly LayoutColumn[];
  /** Merged lines above the header, top first, with what they are. */
  readonly above?: readonly { readonly text: string; readonly why: SkipReason }[];
  readonly below?: readonly string[];
  /** Empty rows and columns before anything. */
  readonly offset?: readonly [rows: number, columns: number];
  /** A sub-heading and a subtotal for each value of this field. */
  readonly groupBy?: 'industry' | 'unit';
  readonly total?: string;
  /** Total rows say how many projects they sum (3个) where a name would stand. */
  readonly countsInTotals?: true;
  /** One sheet for each value of this field. */
  readonly sheetPer?: 'place';
  readonly hideEvery?: number;
  /** Dates as text instead of serial numbers. */
  readonly dates?: (day: Day) => string;
}

/** A sheet as laid out, with where everything went. */
export interface LaidOut {
  readonly grid: Grid;
  /** 1-based, as people count. */
  readonly header: readonly [number, number];
  readonly data: readonly [number, number];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly columns: readonly { readonly column: number; readonly spec: LayoutColumn }[];
  readonly rowOf: ReadonlyMap<Project, number>;
}

export function layOut(
  layout: Layout,
  projects: readonly Project[],
): { book: Book; sheets: readonly LaidOut[] } {
  const sheets = layout.sheetPer
    ? partition(projects, (project) => String(project[layout.sheetPer as 'place'])).map(([place, those]) =>
        laySheet({ ...layout, sheet: place }, those),
      )
    : [laySheet(layout, projects)];
  return { book: { name: `${layout.name}.xlsx`, sheets: sheets.map(({ grid }) => grid) }, sheets };
}

function laySheet(layout: Layout, projects: readonly Project[]): LaidOut {
  const [top, left] = layout.offset ?? [0, 0];
  const rows: CellValue[][] = Array.from({ length: top }, () => []);
  const merges: Area[] = [];
  const skipped: { row: number; why: SkipReason }[] = [];
  const rowOf = new Map<Project, number>();
  const width = layout.columns.length;
  const push = (cells: readonly (CellValue | undefined)[]) =>
    rows.push([...Array<null>(left).fill(null), ...cells.map((cell) => cell ?? null)]);
  const band = (text: string, why: SkipReason) => {
    merges.push({ top: rows.length, bottom: rows.length, left, right: left + width - 1 });
    skipped.push({ row: rows.length + 1, why });
    push([text]);
  };

  for (const { text, why } of layout.above ?? []) band(text, why);
  const depth = Math.max(...layout.columns.map(({ heading }) => heading.length));
  const headerTop = rows.length;
  for (let level = 0; level < depth; level++) push(layout.columns.map(({ heading }) => heading[level]));
  mergeHeader(layout.columns, depth, headerTop, left, rows, merges);

  const groups = layout.groupBy
    ? partition(projects, (project) => String(project[layout.groupBy ?? 'unit']))
    : [['', projects] as const];
  let first = -1;
  let last = -1;
  for (const [g, [name, members]] of groups.entries()) {
    if (layout.groupBy)
      band(
        `${'一二三四五六七八九十'[g] ?? ''}、${name === '' ? '其他' : (name.split('\n')[0] ?? '')}项目`,
        'subheading',
      );
    for (const [index, project] of members.entries()) {
      if (first < 0) first = rows.length;
      last = rows.length;
      rowOf.set(project, rows.length);
      push(layout.columns.map((column) => cellOf(layout, column, project, index)));
    }
    if (layout.groupBy) totals('小计', members);
  }
  if (layout.total) totals(layout.total, projects);
  for (const note of layout.below ?? []) band(note, 'note');

  function totals(label: string, over: readonly Project[]): void {
    skipped.push({ row: rows.length + 1, why: 'total' });
    push(
      layout.columns.map((column, c) => {
        if (c === 0) return label;
        if (layout.countsInTotals && column.of === 'name') return `${over.length}个`;
        return columnSum(layout, column, over);
      }),
    );
  }

  const hidden = new Set(
    layout.hideEvery ? [...rowOf.values()].filter((_, i) => i % (layout.hideEvery ?? 1) === 1) : [],
  );
  return {
    grid: {
      name: layout.sheet,
      rows,
      merges,
      hiddenRows: hidden,
      displayed: (r, c) => String(rows[r]?.[c] ?? ''),
    },
    header: [headerTop + 1, headerTop + depth],
    data: [first + 1, last + 1],
    skipped,
    columns: layout.columns.map((spec, index) => ({ column: left + index, spec })),
    rowOf,
  };
}

function cellOf(
  layout: Layout,
  column: LayoutColumn,
  project: Project,
  index: number,
): CellValue | undefined {
  const cell = column.write(project, index);
  if (!isDate(column) || typeof cell !== 'number' || cell < 3000) return cell;
  return layout.dates ? layout.dates(cell as Day) : serialOf(cell as Day);
}

function isDate({ of }: LayoutColumn): boolean {
  return of !== undefined && /On$/.test(of);
}

/** The sum as a person's spreadsheet prints it: in the column's unit, without the noise of doubles. */
function columnSum(layout: Layout, column: LayoutColumn, over: readonly Project[]): CellValue | undefined {
  if (column.unit === null || column.field === null) return undefined;
  const cells = over.map((project, index) => cellOf(layout, column, project, index));
  if (cells.some((cell) => typeof cell === 'string')) return undefined;
  return Number(
    cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0).toFixed(6),
  );
}

/** Group headings are merged across, headings without a second level downwards. */
function mergeHeader(
  columns: readonly LayoutColumn[],
  depth: number,
  top: number,
  left: number,
  rows: CellValue[][],
  merges: Area[],
): void {
  for (let c = 0; c < columns.length; c++) {
    const heading = columns[c]?.heading ?? [];
    if (heading.length < depth) {
      merges.push({
        top: top + heading.length - 1,
        bottom: top + depth - 1,
        left: left + c,
        right: left + c,
      });
    }
    if (heading.length < 2) continue;
    let end = c;
    while (columns[end + 1]?.heading[0] === heading[0] && (columns[end + 1]?.heading.length ?? 0) > 1) end++;
    for (let k = c + 1; k <= end; k++) (rows[top] ?? [])[left + k] = null;
    if (end > c) merges.push({ top, bottom: top, left: left + c, right: left + end });
    c = end;
  }
}

function partition<T>(items: readonly T[], by: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups];
}
