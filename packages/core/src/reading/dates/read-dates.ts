import type { CellNote, ColumnMapping, DateColumn } from '../../model/column';
import type { CellValue } from '../../model/grid';
import { formatSpan, type DateSpan } from '../../model/span';
import type { ColumnCells, ColumnReader } from '../cells/column-reader';
import type { Extent } from '../cells/extent';
import { withRoom } from '../cells/with-room';
import { DatesRead } from './dates-read';
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
  mapping: ColumnMapping,
  context: DateContext,
  { expected }: Extent,
): ColumnReader<DateColumn> {
  const notes = new Map<number, CellNote>();
  const cache = new Map<string, DateRead>();
  let from = new Float64Array(expected);
  // Most columns hold days only: their last days are their first days, kept once.
  let to: Float64Array | undefined;
  let length = 0;
  return { read, close };

  function read({ values, displayed }: ColumnCells): void {
    from = withRoom(from, length + values.length);
    if (to) to = withRoom(to, length + values.length);
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? null;
      if (value === null || value === '') put(NaN, NaN);
      else if (typeof value === 'number' && !context.date1904 && Number.isInteger(value) && isSerial(value))
        put(value - SERIAL_OF_1970, value - SERIAL_OF_1970);
      else {
        const { span, note } = typeof value === 'string' ? ofText(value) : ofOther(value, index, displayed);
        if (note) notes.set(length, note);
        put(span ? span.from : NaN, span ? span.to : NaN);
      }
    }
  }

  function put(first: number, last: number): void {
    from[length] = first;
    if (!to && last !== first && !Number.isNaN(last)) to = from.slice();
    if (to) to[length] = last;
    length++;
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

  function ofOther(value: CellValue, index: number, displayed: ColumnCells['displayed']): DateRead {
    if (typeof value !== 'number')
      return readOf({ kind: 'unreadable', why: '不是能识别的日期' }, String(value));
    // The display is asked for only where it decides: it may cost a round trip to the host.
    const shown = /^\d{4}\.1$/.test(String(value)) ? displayed(index) : undefined;
    return readOf(dateOfNumber(value, shown, context.date1904), String(value));
  }

  function close(): DateColumn {
    const first = from.subarray(0, length);
    return new DatesRead(mapping, notes, first, to?.subarray(0, length) ?? first);
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
