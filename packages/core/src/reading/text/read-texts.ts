import type { CellNote, ColumnMapping, TextColumn } from '../../model/column';
import type { CellValue } from '../../model/grid';
import { cleanText } from '../cells/cell';
import type { ColumnReader } from '../cells/column-reader';
import type { CellSource, NoteLog } from '../cells/source';
import { isBlankMark } from './blank-marks';

interface Read {
  readonly text: string;
  readonly note?: CellNote;
}

const BLANK: Read = { text: '' };
const CACHE_LIMIT = 4096;
// Wide letters and digits and invisible characters are worth a line in the log; wide punctuation is how Chinese is typed.
const NOTABLE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u200B-\u200D\u2060\uFEFF]/;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** A reader of a column of texts: NFKC, trimmed, blank marks empty. */
export function textReader(
  source: CellSource,
  mapping: ColumnMapping,
  log: NoteLog,
): ColumnReader<TextColumn> {
  const { length } = source;
  const values = new Array<string>(length).fill('');
  const notes = new Map<number, CellNote>();
  const cache = new Map<string, Read>();
  return { column: { ...mapping, type: 'text', values, notes }, read };

  function read(from: number, to: number): void {
    for (let record = from; record < to; record++) {
      const value = source.value(record);
      if (value === null || value === '') continue;
      if (typeof value === 'string' && isPlain(value)) {
        values[record] = value;
        continue;
      }
      const { text, note } = readValue(value);
      values[record] = text;
      if (note) {
        notes.set(record, note);
        log.add(record, note, text);
      }
    }
  }

  function readValue(value: CellValue): Read {
    if (typeof value !== 'string')
      return { text: typeof value === 'boolean' ? (value ? '是' : '否') : String(value) };
    const known = cache.get(value);
    if (known) return known;
    const fresh = readText(value);
    if (cache.size < CACHE_LIMIT) cache.set(value, fresh);
    return fresh;
  }
}

/**
 * Nothing in the text needs to be changed: ASCII and Chinese characters, no white space at the ends. Short texts may
 * be blank marks and go the other way.
 */
function isPlain(text: string): boolean {
  const last = text.length - 1;
  if (last < 4 || text.charCodeAt(0) === 0x23) return false;
  for (let index = 0; index <= last; index++) {
    const code = text.charCodeAt(index);
    const changes =
      code < 0x7f
        ? code <= 0x20 && (code < 0x20 || index === 0 || index === last)
        : code < 0x4e00 || code > 0x9fff;
    // 、and 。 and 〔〕 stay as they are in NFKC.
    if (changes && (code < 0x3001 || code > 0x3015)) return false;
  }
  return true;
}

function readText(value: string): Read {
  const text = cleanText(value);
  if (isBlankMark(text)) return BLANK;
  if (ERROR_VALUE.test(text))
    return { text: '', note: { kind: 'unreadable', raw: text, why: '单元格是公式错误值' } };
  if (!NOTABLE.test(value)) return { text };
  return { text, note: { kind: 'normalised', raw: value, why: `含全角或不可见字符，按“${text}”计` } };
}
