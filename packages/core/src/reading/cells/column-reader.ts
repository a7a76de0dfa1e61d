import type { Column } from '../../model/column';

/**
 * A column that is being read (列读取器): its values are filled in for one range of records after the other. All columns
 * of some rows are read before the next rows, so that a row's cells are fetched from memory once.
 */
export interface ColumnReader<C extends Column = Column> {
  readonly column: C;
  /** Reads the records from one to before another. */
  read(from: number, to: number): void;
}

/** Rows whose cells stay at hand while their columns are read. */
const TOGETHER = 2_000;

/** Reads all columns of a table. */
export function readColumns(readers: readonly ColumnReader[], length: number): void {
  for (let from = 0; from < length; from += TOGETHER) {
    const to = Math.min(from + TOGETHER, length);
    for (const reader of readers) reader.read(from, to);
  }
}
