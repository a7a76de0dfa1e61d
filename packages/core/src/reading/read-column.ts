import type { ColumnMapping } from '../model/column';
import { FIELDS } from '../model/field';
import { amountReader, type AmountContext } from './amounts/read-amounts';
import type { ColumnReader } from './cells/column-reader';
import type { Extent } from './cells/extent';
import { dateReader, type DateContext } from './dates/read-dates';
import { textReader } from './text/read-texts';

/** A reader of one mapped column, by the type of its field. */
export function columnReader(
  mapping: ColumnMapping,
  context: AmountContext & DateContext,
  extent: Extent,
): ColumnReader {
  switch (FIELDS[mapping.field].type) {
    case 'text':
      return textReader(mapping, extent);
    case 'date':
      return dateReader(mapping, context, extent);
    case 'amount':
      return amountReader(mapping, context, extent);
  }
}
