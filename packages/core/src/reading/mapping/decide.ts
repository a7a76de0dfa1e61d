import type { FieldKey } from '../../model/field';
import type { RecognisedColumn, RecognisedTable } from './recognised';
import { decisionsFor, nameOf, names, type Mapping, type SheetMapping } from './sheet-mapping';

/** What is decided about a column: its meaning (null leaves it alone), its unit; what is left out stays as recognised. */
export interface ColumnDecision {
  readonly field?: FieldKey | null;
  readonly unit?: string;
}

/**
 * The decisions with one about a column in place of those that were there. A meaning that another column of the table was
 * decided to have moves here. An empty decision gives the column back to recognition.
 */
export function decideColumn(
  mapping: Mapping,
  table: RecognisedTable,
  column: RecognisedColumn,
  { field, unit }: ColumnDecision,
): Mapping {
  const { columns, units, ...rest } = decisionsFor(mapping, table.sheet);
  const others = table.columns.filter((other) => other !== column);
  const here = (key: string) => names(key, column);
  const moved = (key: string, held: FieldKey | null) =>
    field != null && held === field && others.some((other) => names(key, other));
  const name = nameOf(column, table.columns);
  return withSheet(mapping, table.sheet, {
    ...rest,
    columns: entries(columns, (key, held) => here(key) || moved(key, held), name, field),
    units: entries(units, here, name, unit),
  });
}

/** What is decided about a sheet: what it keeps (台账类别), where its header stands (表头). Undefined gives it back to recognition. */
export type SheetDecision = { readonly [K in 'kind' | 'header']?: SheetMapping[K] | undefined };

/** The decisions with one about a sheet in place of those that were there. */
export function decideSheet(mapping: Mapping, sheet: string, decision: SheetDecision): Mapping {
  const decided = { ...decisionsFor(mapping, sheet), ...decision };
  const said = Object.entries(decided).filter(([, value]) => value !== undefined);
  return withSheet(mapping, sheet, Object.fromEntries(said));
}

/** Entries without those that are dropped, and with a new one. */
function entries<T>(
  held: Readonly<Record<string, T>> | undefined,
  dropped: (key: string, value: T) => boolean,
  name: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const kept = Object.entries(held ?? {}).filter(([key, old]) => !dropped(key, old));
  return Object.fromEntries(value === undefined ? kept : [...kept, [name, value]]);
}

/** The decisions about one sheet replaced; a sheet about which nothing is decided is left out. */
function withSheet(mapping: Mapping, sheet: string, decisions: SheetMapping): Mapping {
  const said = Object.entries(decisions).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value as object).length > 0,
  );
  const others = Object.entries(mapping).filter(([name]) => name !== sheet);
  return Object.fromEntries(said.length > 0 ? [...others, [sheet, Object.fromEntries(said)]] : others);
}
