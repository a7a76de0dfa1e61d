import type { ColumnMapping } from '../model/column';
import { FIELDS } from '../model/field';
import { amountReader, type AmountContext } from './amounts/read-amounts';
import type { ColumnReader } from './cells/column-reader';
import type { CellSource, NoteLog } from './cells/source';
import { dateReader, type DateContext } from './dates/read-dates';
import { textReader } from './text/read-texts';

/** A reader of one mapped column, by the type of its field. */
export function columnReader(
  source: CellSource,
  mapping: ColumnMapping,
  context: AmountContext & DateContext,
  log: NoteLog,
): ColumnReader {
  switch (FIELDS[mapping.field].type) {
    case 'text':
      return textReader(source, mapping, log);
    case 'date':
      return dateReader(source, mapping, context, log);
    case 'amount':
      return amountReader(source, mapping, context, log);
  }
}
