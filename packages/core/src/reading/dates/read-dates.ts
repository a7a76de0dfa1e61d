import type { CellNote, ColumnMapping, DateColumn } from '../../model/column';
import type { Day } from '../../model/day';
import type { CellValue } from '../../model/grid';
import { formatSpan, type DateSpan } from '../../model/span';
import type { ColumnReader } from '../cells/column-reader';
import type { CellSource, NoteLog } from '../cells/source';
import { isSerial, type DateCell } from './date-cell';
import { dateOfNumber } from './date-of-number';
import { dateOfText } from './date-of-text';

export interface DateContext {
  /** Year for dates without one. */
  readonly year: number | undefined;
  readonly date1904: boolean;
}

interface DateRead {
  readonly span: DateSpan | undefined;
  readonly note?: CellNote;
}

const CACHE_LIMIT = 50_000;
const SERIAL_OF_1970 = 25_569;

/** A reader of a column of dates; each distinct text is parsed once. */
export function dateReader(
  source: CellSource,
  mapping: ColumnMapping,
  context: DateContext,
  log: NoteLog,
): ColumnReader<DateColumn> {
  const { length } = source;
  const from = new Float64Array(length).fill(NaN);
  const to = new Float64Array(length).fill(NaN);
  const notes = new Map<number, CellNote>();
  const cache = new Map<string, DateRead>();
  const spanOf = (record: number): DateSpan | undefined => {
    const first = from[record] ?? NaN;
    return Number.isNaN(first) ? undefined : { from: first as Day, to: (to[record] ?? first) as Day };
  };
  return { column: { ...mapping, type: 'date', from, to, notes, span: spanOf }, read };

  function read(first: number, end: number): void {
    for (let record = first; record < end; record++) {
      const value = source.value(record);
      if (value === null || value === '') continue;
      if (typeof value === 'number' && !context.date1904 && Number.isInteger(value) && isSerial(value)) {
        from[record] = to[record] = value - SERIAL_OF_1970;
        continue;
      }
      const { span, note } = typeof value === 'string' ? ofText(value) : ofOther(value, record);
      if (span) {
        from[record] = span.from;
        to[record] = span.to;
      }
      if (note) {
        notes.set(record, note);
        log.add(record, note, span && formatSpan(span));
      }
    }
  }

  function ofText(value: string): DateRead {
    let known = cache.get(value);
    if (!known) {
      known = readOf(dateOfText(value, context.year), value.trim());
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(value, known);
    }
    return known;
  }

  function ofOther(value: CellValue, record: number): DateRead {
    if (typeof value !== 'number')
      return readOf({ kind: 'unreadable', why: '不是能识别的日期' }, String(value));
    // The display is asked for only where it decides: it may cost a round trip to the host.
    const shown = /^\d{4}\.1$/.test(String(value)) ? source.displayed(record) : undefined;
    return readOf(dateOfNumber(value, shown, context.date1904), String(value));
  }
}

function readOf(cell: DateCell, raw: string): DateRead {
  switch (cell.kind) {
    case 'blank':
      return { span: undefined };
    case 'span':
      return cell.normalised === undefined
        ? { span: cell.span }
        : {
            span: cell.span,
            note: { kind: 'normalised', raw, why: `${cell.normalised}，按${formatSpan(cell.span)}计` },
          };
    case 'ambiguous':
      return { span: cell.span, note: { kind: 'ambiguous', raw, why: cell.why } };
    case 'words':
    case 'several':
    case 'unreadable':
      return { span: undefined, note: { kind: cell.kind, raw, why: cell.why } };
  }
}
