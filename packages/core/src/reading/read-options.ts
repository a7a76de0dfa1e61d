import type { FieldKey } from '../model/field';
import type { LedgerKind } from '../model/ledger-kind';

/** What a person decided about a sheet (人工指定), kept in the workbook's settings or in a JSON file. */
export interface SheetMapping {
  readonly kind?: LedgerKind;
  /** First and last header row, 1-based as people count. */
  readonly header?: readonly [number, number];
  /** Column letters → meaning; null leaves the column alone. */
  readonly columns?: Readonly<Record<string, FieldKey | null>>;
  /** Column letters → unit. */
  readonly units?: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  /** Decisions by sheet name; they beat recognition. */
  readonly mapping?: Readonly<Record<string, SheetMapping>>;
  /** Year for dates without one (3月15日), when neither sheet nor title states a year. */
  readonly baseYear?: number;
  /** Yuan for one dollar, for amounts in dollars; without it such amounts are unknown. */
  readonly yuanPerDollar?: string;
}
