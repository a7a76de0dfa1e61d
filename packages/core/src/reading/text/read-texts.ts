import type { CellNote, ColumnMapping, TextColumn } from '../../model/column';
import type { CellValue } from '../../model/grid';
import { TextStore } from '../../model/text-store';
import { cleanText } from '../cells/cell';
import type { ColumnCells, ColumnReader } from '../cells/column-reader';
import type { Extent } from '../cells/extent';
import { withRoom } from '../cells/with-room';
import { isBlankMark } from './blank-marks';
import { TextsRead } from './texts-read';

interface Read {
  readonly code: number;
  readonly note?: CellNote;
}

const BLANK: Read = { code: 0 };
/** Texts looked up at most. */
const KNOWN = 4096;
/** So many texts in fewer than twice as many records: few repeat, and looking them up gains nothing. */
const TRIED = 512;
// Wide letters and digits and invisible characters are worth a line in the log; wide punctuation is how Chinese is typed.
const NOTABLE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u200B-\u200D\u2060\uFEFF]/;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** A reader of a column of texts: NFKC, trimmed, blank marks empty. What repeats is read and held once. */
export function textReader(mapping: ColumnMapping, { expected, letsGo }: Extent): ColumnReader<TextColumn> {
  const texts = new TextStore(letsGo);
  const notes = new Map<number, CellNote>();
  const known = new Map<string, Read>();
  let codes = new Int32Array(expected);
  let length = 0;
  let looksUp = true;
  return { read, close };

  function read({ values }: ColumnCells): void {
    codes = withRoom(codes, length + values.length);
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? null;
      if (value !== null && value !== '') codes[length] = codeOf(value);
      length++;
    }
  }

  function codeOf(value: CellValue): number {
    if (typeof value === 'string') return looksUp ? lookedUp(value, readText) : noted(readText(value));
    const text = typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
    return looksUp ? lookedUp(text, asItIs) : texts.add(text);
  }

  function lookedUp(raw: string, readFresh: (raw: string) => Read): number {
    let found = known.get(raw);
    if (!found) {
      found = readFresh(raw);
      if (known.size < KNOWN) known.set(raw, found);
      if (known.size === TRIED && length < 2 * TRIED) looksUp = false;
    }
    return noted(found);
  }

  function asItIs(text: string): Read {
    return { code: texts.add(text) };
  }

  function noted({ code, note }: Read): number {
    if (note) notes.set(length, note);
    return code;
  }

  function readText(value: string): Read {
    if (isPlain(value)) return asItIs(value);
    const text = cleanText(value);
    if (isBlankMark(text)) return BLANK;
    if (ERROR_VALUE.test(text))
      return { code: 0, note: { kind: 'unreadable', raw: text, why: '单元格是公式错误值' } };
    const code = texts.add(text);
    if (!NOTABLE.test(value)) return { code };
    return { code, note: { kind: 'normalised', raw: value, why: `含全角或不可见字符，按“${text}”计` } };
  }

  function close(): TextColumn {
    return new TextsRead(mapping, notes, codes.subarray(0, length), texts);
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
