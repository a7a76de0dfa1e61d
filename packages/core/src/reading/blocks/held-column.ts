import type { CellValue } from '../../model/grid';
import { TextStore } from '../../model/text-store';
import { withRoom } from '../cells/with-room';

/** Texts looked up at most: what repeats in a column that nobody reads is held once as well. */
const KNOWN = 4096;

/** Stands for a number among the codes of texts. */
const NUMBER = -1;

/**
 * A column that means nothing to the reading (未识别的列), held as it is while the sheet's rows are let go: its numbers as
 * doubles, its texts by number. Rules look into such columns by their headings (注册资本, 用地面积).
 */
export class HeldColumn {
  /** By record: the number of its text, 0 for an empty cell. */
  private codes = new Int32Array(0);
  /** By record, as far as the last number; most columns hold none. */
  private numbers = new Float64Array(0);
  private readonly texts = new TextStore(true);
  private readonly known = new Map<string, number>();
  private length = 0;

  constructor(readonly column: number) {}

  /** Adds the cells of the next records. */
  add(values: readonly CellValue[]): void {
    this.codes = withRoom(this.codes, this.length + values.length);
    for (const value of values) {
      if (typeof value === 'number') {
        this.numbers = withRoom(this.numbers, this.length + 1);
        this.numbers[this.length] = value;
        this.codes[this.length] = NUMBER;
      } else if (value !== null && value !== '')
        this.codes[this.length] = this.codeOf(typeof value === 'boolean' ? (value ? '是' : '否') : value);
      this.length++;
    }
  }

  /** What a record's cell held. */
  at(record: number): CellValue {
    const code = this.codes[record] ?? 0;
    return code === NUMBER ? (this.numbers[record] ?? null) : code === 0 ? null : this.texts.at(code);
  }

  private codeOf(text: string): number {
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.texts.add(text);
      if (this.known.size < KNOWN) this.known.set(text, code);
    }
    return code;
  }
}
