import type { ColumnMapping } from '../model/column';
import type { Grid } from '../model/grid';
import { isMoneyUnit, statedUnit, unitOf } from './amounts/units';
import type { TableLayout } from './layout/table-layout';

const IN_TITLE = /[(（](亿元|万元|元|万美元)[)）]/;

/** The unit that holds for a whole table: of a line above it, its title, the sheet's name, a note below, or the table before it. */
export function unitOfTable(grid: Grid, layout: TableLayout): string | undefined {
  const money = (unit: string | undefined) => unit !== undefined && isMoneyUnit(unit);
  return (
    layout.above.map(statedUnit).findLast(money) ??
    [...layout.above, grid.name].map((text) => IN_TITLE.exec(text)?.[1]).find(money) ??
    layout.notes.map(statedUnit).find(money) ??
    layout.elsewhere.map(statedUnit).findLast(money)
  );
}

/** The unit that a number format adds to each number (0.00"亿元"), where the first numbers of a column all show it. */
export function unitShown(grid: Grid, rows: readonly number[], column: number): string | undefined {
  const numbers = rows
    .slice(0, 50)
    .filter((row) => typeof grid.rows[row]?.[column] === 'number')
    .slice(0, 5);
  const shown = numbers.map((row) => /[^\d.,\s]+$/.exec(grid.displayed?.(row, column) ?? '')?.[0] ?? '');
  const [unit, ...others] = new Set(shown.map(unitOf));
  return unit !== undefined && others.length === 0 && isMoneyUnit(unit) ? unit : undefined;
}

/** The one money unit that all columns with a unit share: what a column without one is taken to be in, while it is reported. */
export function commonUnit(mapping: readonly ColumnMapping[]): string | null {
  const units = mapping.map(({ unit }) => unit).filter((unit) => unit !== null && isMoneyUnit(unit));
  const [unit, ...others] = new Set(units);
  return others.length === 0 ? (unit ?? null) : null;
}
