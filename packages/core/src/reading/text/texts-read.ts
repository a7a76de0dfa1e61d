import type { CellNote, ColumnMapping, TextColumn } from '../../model/column';
import type { TextStore } from '../../model/text-store';
import { ColumnRead } from '../column-read';

/** A column of texts that was read (文本列). */
export class TextsRead extends ColumnRead implements TextColumn {
  readonly type = 'text';

  constructor(
    mapping: ColumnMapping,
    notes: ReadonlyMap<number, CellNote>,
    readonly codes: Int32Array,
    readonly texts: TextStore,
  ) {
    super(mapping, notes);
  }

  text(record: number): string {
    return this.texts.at(this.codes[record] ?? 0);
  }
}
