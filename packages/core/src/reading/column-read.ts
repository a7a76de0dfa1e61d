import type { CellNote, ColumnMapping } from '../model/column';

/**
 * What every column that was read holds (已读列). Columns are classes rather than literals with functions of their own: all
 * rules loop over them, and a loop is compiled once for one shape of object.
 */
export abstract class ColumnRead implements ColumnMapping {
  readonly field: ColumnMapping['field'];
  readonly column: number;
  readonly header: string;
  readonly unit: string | null;
  readonly confidence: number;
  readonly because: string;

  constructor(
    mapping: ColumnMapping,
    readonly notes: ReadonlyMap<number, CellNote>,
  ) {
    this.field = mapping.field;
    this.column = mapping.column;
    this.header = mapping.header;
    this.unit = mapping.unit;
    this.confidence = mapping.confidence;
    this.because = mapping.because;
  }
}
