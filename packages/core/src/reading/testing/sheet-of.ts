import type { Area } from '../../model/area';
import { columnIndex } from '../../model/address';
import { parseDay, serialOf } from '../../model/day';
import type { CellValue, Grid } from '../../model/grid';

/**
 * A sheet as a test writes it: rows of cells parted by `|`. A plain number is a number, `@2022-03-15` a date of Excel,
 * `'12` the text 12, `=SUM(…)→12` a formula with its result; anything else is text, `\n` a line break.
 */
export interface SheetText {
  readonly name: string;
  readonly cells: string;
  /** `A1:F1 B3:B5`. */
  readonly merges?: string;
  /** Displayed texts by cell: `{ G5: '2022.10' }`. */
  readonly displayed?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly table?: string;
}

/** Builds the grid of a sheet written as text. */
export function sheetOf({
  name,
  cells,
  merges = '',
  displayed = {},
  hiddenRows = [],
  table,
}: SheetText): Grid {
  const formulas = new Map<string, string>();
  const lines = cells
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const rows = lines.map((line, row) =>
    line
      .trim()
      .split('|')
      .map((text, column) => cellOf(text.trim(), (formula) => formulas.set(`${row},${column}`, formula))),
  );
  const shown = new Map(Object.entries(displayed).map(([address, text]) => [keyOf(address), text]));
  return {
    name,
    rows,
    merges: merges.split(/\s+/).filter(Boolean).map(areaOf),
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    ...(table !== undefined && { tables: [{ name: '表1', area: areaOf(table) }] }),
    displayed: (row, column) => shown.get(`${row},${column}`),
    formula: (row, column) => formulas.get(`${row},${column}`),
  };
}

function cellOf(text: string, formula: (text: string) => void): CellValue {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith('@')) {
    const day = parseDay(text.slice(1));
    if (day === undefined) throw new Error(`no date: ${text}`);
    return serialOf(day);
  }
  if (text.startsWith('=')) {
    const [source = '', result = ''] = text.split('→');
    formula(source);
    return cellOf(result, formula);
  }
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

function areaOf(text: string): Area {
  const [from = '', to = from] = text.split(':');
  const [top = 0, left = 0] = keyOf(from).split(',').map(Number);
  const [bottom = 0, right = 0] = keyOf(to).split(',').map(Number);
  return { top, left, bottom, right };
}

function keyOf(address: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`no address: ${address}`);
  return `${Number(match[2]) - 1},${columnIndex(match[1] ?? '')}`;
}
