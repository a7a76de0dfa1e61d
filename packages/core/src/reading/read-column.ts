import type { Column, ColumnMapping } from '../model/column';
import { FIELDS } from '../model/field';
import { readAmounts, type AmountContext } from './amounts/read-amounts';
import type { CellSource, NoteLog } from './cells/source';
import { readDates, type DateContext } from './dates/read-dates';
import { readTexts } from './text/read-texts';

/** Reads the cells of one mapped column, by the type of its field. */
export function readColumn(
  source: CellSource,
  mapping: ColumnMapping,
  context: AmountContext & DateContext,
  log: NoteLog,
): Column {
  switch (FIELDS[mapping.field].type) {
    case 'text':
      return readTexts(source, mapping, log);
    case 'date':
      return readDates(source, mapping, context, log);
    case 'amount':
      return readAmounts(source, mapping, context, log);
  }
}
