import {
  contextOf,
  Decimal,
  reportLedger,
  type CellAddress,
  type CellValue,
  type ContextOptions,
  type Ledger,
} from '@zhaoshang/core';
import { rowsOf } from './board-rows';
import type { CellStory, EqualFigure } from './cell-story-answer';
import { proseCells } from './prose-cells';

/** In what units a cell may say an amount of 亿元 or a share of %: in 亿元, 万元, 元; in %, as a fraction. */
const SCALES: Readonly<Record<string, readonly string[]>> = {
  亿元: ['1', '1e-4', '1e-8'],
  '%': ['1', '100'],
};
const MOST = 5;

/** What the ledger knows of a cell, and the figures of the report that its number equals. */
export function cellStory(
  cell: CellAddress,
  value: CellValue,
  ledger: Ledger,
  options: ContextOptions,
): CellStory {
  return {
    place: placeOf(cell, ledger, options),
    figures: typeof value === 'number' ? equal(value, ledger, options) : [],
  };
}

function placeOf(cell: CellAddress, ledger: Ledger, options: ContextOptions): CellStory['place'] {
  const table = ledger.tables.find(({ sheet, rows }) => sheet === cell.sheet && rows.includes(cell.row));
  const column = table?.mapping.find((each) => each.column === cell.column);
  if (!table || !column) return null;
  const [row] = rowsOf([cell], contextOf(ledger, options));
  return { heading: column.header, record: row?.name ?? '', text: row?.text ?? '' };
}

function equal(value: number, ledger: Ledger, options: ContextOptions): readonly EqualFigure[] {
  const context = contextOf(ledger, options);
  return reportLedger(ledger, options)
    .figures.filter((figure) => figure.value !== null && equals(value, figure.value, figure.unit))
    .slice(0, MOST)
    .map(({ name, text, formula, rows }) => ({ name, text, formula, cells: proseCells(rows, context) }));
}

/** Whether a cell's number is a figure, exactly or as far as the cell prints it. */
function equals(value: number, figure: string, unit: string): boolean {
  const exact = new Decimal(figure);
  // Zero equals too much to say anything.
  if (exact.isZero()) return false;
  return (SCALES[unit] ?? ['1']).some((scale) => {
    const scaled = new Decimal(value).times(scale);
    return (
      scaled.eq(exact) ||
      (scaled.decimalPlaces() >= 2 && exact.toDecimalPlaces(scaled.decimalPlaces()).eq(scaled))
    );
  });
}
