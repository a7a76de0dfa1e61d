import type { CellNote, ColumnMapping, TextColumn } from '../../model/column';
import type { CellValue } from '../../model/grid';
import { cleanText } from '../cells/cell';
import type { CellSource, NoteLog } from '../cells/source';
import { isBlankMark } from './blank-marks';

interface Read {
  readonly text: string;
  readonly note?: CellNote;
}

const BLANK: Read = { text: '' };
// A column with more distinct texts than this (names, codes) gains nothing from a cache.
const CACHE_LIMIT = 4096;
// Nothing in these needs to be changed: ASCII without white space at the ends, Chinese characters, 、。〔〕.
const PLAIN =
  /^[\x21-\x7e\u4e00-\u9fff](?:[\x20-\x7e\u4e00-\u9fff、。〔〕《》“”·]*[\x21-\x7e\u4e00-\u9fff。〕》”])?$/;
// Wide letters and digits and invisible characters are worth a line in the log; wide punctuation is how Chinese is typed.
const NOTABLE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u200B-\u200D\u2060\uFEFF]/;

/** Reads a column of texts: NFKC, trimmed, blank marks empty. */
export function readTexts(source: CellSource, mapping: ColumnMapping, log: NoteLog): TextColumn {
  const { length } = source;
  const values = new Array<string>(length).fill('');
  const notes = new Map<number, CellNote>();
  const cache = new Map<string, Read>();
  for (let record = 0; record < length; record++) {
    const value = source.value(record);
    if (value === null || value === '') continue;
    const read = readValue(value);
    values[record] = read.text;
    if (read.note) {
      notes.set(record, read.note);
      log.add(record, read.note, read.text);
    }
  }
  return { ...mapping, type: 'text', values, notes };

  function readValue(value: CellValue): Read {
    if (typeof value !== 'string')
      return { text: value === null ? '' : typeof value === 'number' ? String(value) : value ? '是' : '否' };
    const known = cache.get(value);
    if (known) return known;
    const read = readText(value);
    if (cache.size < CACHE_LIMIT) cache.set(value, read);
    return read;
  }
}

function readText(value: string): Read {
  if (value.length > 4 && PLAIN.test(value))
    return value.charCodeAt(0) === 0x23 ? readError(value) : { text: value };
  const text = cleanText(value);
  if (isBlankMark(text)) return BLANK;
  if (text.charCodeAt(0) === 0x23) return readError(text);
  return NOTABLE.test(value)
    ? { text, note: { kind: 'normalised', raw: value, why: `含全角或不可见字符，按“${text}”计` } }
    : { text };
}

function readError(text: string): Read {
  if (!/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/.test(text)) return { text };
  return { text: '', note: { kind: 'unreadable', raw: text, why: '单元格是公式错误值' } };
}
