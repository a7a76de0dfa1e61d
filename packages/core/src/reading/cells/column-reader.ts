import type { Column } from '../../model/column';
import type { CellValue } from '../../model/grid';

/** The cells of one column for some records, in order; a vertical merge gives its value to each of its rows. */
export interface ColumnCells {
  readonly values: readonly CellValue[];
  /** The text shown in a cell, where the host knows it. */
  displayed(index: number): string | undefined;
  /** The unit that the row states where a column of the table holds units (计量单位). */
  unit?(index: number): string | undefined;
}

/** A column that is being read (列读取器): it takes the cells of one range of records after the other. */
export interface ColumnReader<C extends Column = Column> {
  read(cells: ColumnCells): void;
  /** The column of all records read. */
  close(): C;
}
