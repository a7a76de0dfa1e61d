import { columnIndex } from '../../model/address';
import type { FieldKey } from '../../model/field';
import type { LedgerKind } from '../../model/ledger-kind';
import { compact } from '../cells/cell';

/**
 * What a person decided about a sheet (人工指定). A column is named by its letters (F) or by its heading as the sheet has
 * it, levels joined by `/` (到位资金/当年到位): a heading still fits after columns were inserted.
 */
export interface SheetMapping {
  readonly kind?: LedgerKind;
  /** First and last header row, 1-based as people count. */
  readonly header?: readonly [number, number];
  /** Column → meaning; null leaves the column alone. */
  readonly columns?: Readonly<Record<string, FieldKey | null>>;
  /** Column → unit. */
  readonly units?: Readonly<Record<string, string>>;
}

/** Decisions about columns (列的指定) by sheet name, as a JSON file or the workbook's settings keep them. */
export type Mapping = Readonly<Record<string, SheetMapping>>;

/** What was decided about a sheet; nothing for most. */
export function decisionsFor(mapping: Mapping | undefined, sheet: string): SheetMapping {
  return (mapping && Object.hasOwn(mapping, sheet) && mapping[sheet]) || {};
}

/** A column of a sheet, by what a decision may name it. */
export interface NamedColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
}

const LETTERS = /^[A-Z]{1,3}$/;

/** Whether a decision names a column: by its letters, or by its heading without regard to width and white space. */
export function names(key: string, { column, header }: NamedColumn): boolean {
  return LETTERS.test(key) ? columnIndex(key) === column : compact(key) === compact(header);
}

/** The decisions of `entries` that name a column, by column; letters, which are narrower, beat a heading. */
export function decidedBy<T>(
  entries: Readonly<Record<string, T>> | undefined,
  columns: readonly NamedColumn[],
): ReadonlyMap<number, T> {
  const keys = Object.keys(entries ?? {}).sort((a, b) => Number(LETTERS.test(a)) - Number(LETTERS.test(b)));
  const found = new Map<number, T>();
  for (const key of keys) {
    for (const column of columns) if (names(key, column)) found.set(column.column, entries?.[key] as T);
  }
  return found;
}

/** The name by which a decision about a column is kept: its heading where no other column shares it, else its letters. */
export function nameOf(
  column: NamedColumn & { readonly letters: string },
  all: readonly NamedColumn[],
): string {
  const heading = compact(column.header);
  const shared = all.filter(({ header }) => compact(header) === heading).length > 1;
  return heading === '' || shared || LETTERS.test(heading) ? column.letters : heading;
}
