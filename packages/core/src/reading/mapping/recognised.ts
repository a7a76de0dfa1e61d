import { columnLetters } from '../../model/address';
import type { FieldKey } from '../../model/field';
import type { Ledger } from '../../model/ledger';
import type { LedgerKind } from '../../model/ledger-kind';
import type { Records, RowRange } from '../../model/records';
import { FIELDS_OF_KIND } from '../columns/fields-of-kind';

/** Below this a meaning that was taken is asked about as well. */
export const SURE = 0.7;

/** What figures and most rules stand on: a second column that means the same is asked about. Two places or trades do no harm. */
const COUNTED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'project',
  'investor',
  'unit',
  'kind',
  'signedOn',
  'amount',
  'planned',
  'fundsMonth',
  'fundsYear',
  'fundsTotal',
  'received',
  'receivedOn',
  'indicator',
  'target',
]);

/** A column as it was recognised (列的识别), for a person to confirm or to change. */
export interface RecognisedColumn {
  /** 0-based column of the sheet, and its letters. */
  readonly column: number;
  readonly letters: string;
  readonly header: string;
  /** What it was taken for; null where it was left alone. */
  readonly field: FieldKey | null;
  readonly unit: string | null;
  /** How sure that is, 0 to 1; 0 where it was left alone. `because` says why. */
  readonly confidence: number;
  readonly because: string;
  /** A person is asked: several meanings are possible, or the one taken is not sure. */
  readonly doubtful: boolean;
  /** A person decided. */
  readonly decided: boolean;
  /** What else the column may mean, the likeliest first. */
  readonly alternatives: readonly FieldKey[];
}

/** A table as it was recognised (表的识别). Rows are 1-based, as people count. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly confidence: number;
  readonly because: string;
  readonly records: number;
  readonly header: readonly [number, number] | null;
  readonly data: readonly [number, number] | null;
  /** In the order of the sheet. */
  readonly columns: readonly RecognisedColumn[];
  /** Every meaning that a column of such a table can have. */
  readonly choices: readonly FieldKey[];
}

/** How each table of a ledger was recognised, in the order of the ledger. */
export function recognisedTables({ tables }: Ledger): readonly RecognisedTable[] {
  return tables.map(recognisedTable);
}

export function recognisedTable(table: Records): RecognisedTable {
  const { sheet, kind, confidence, because, length, mapping, unmapped } = table;
  const taken = mapping.map(
    ({ column, header, field, unit, confidence, because, decided, alternatives }) => ({
      column,
      letters: columnLetters(column),
      header,
      field,
      unit,
      confidence,
      because,
      doubtful: kind !== 'other' && !decided && confidence < SURE,
      decided,
      alternatives,
    }),
  );
  const left = unmapped.map(({ column, header, candidates, because, decided }) => ({
    column,
    letters: columnLetters(column),
    header,
    field: null,
    unit: null,
    confidence: 0,
    because,
    doubtful:
      kind !== 'other' && !decided && candidates.some((field) => !table.columns[field] || COUNTED.has(field)),
    decided,
    alternatives: candidates,
  }));
  return {
    sheet,
    kind,
    confidence,
    because,
    records: length,
    header: people(table.header),
    data: people(table.data),
    columns: [...taken, ...left].sort((a, b) => a.column - b.column),
    choices: [...FIELDS_OF_KIND[kind]],
  };
}

function people(range: RowRange | null): readonly [number, number] | null {
  return range && [range.first + 1, range.last + 1];
}
