import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre';
import { toStyle } from './style';

/** The workbook's styles, each kept once: a sheet of thousands of cells has a few dozen. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();
  readonly #seen = new WeakMap<CellStyle, string>();

  constructor(private readonly theme: readonly string[]) {}

  /** The id under which the grid knows this style. */
  id(style: CellStyle): string {
    const seen = this.#seen.get(style);
    if (seen !== undefined) return seen;
    const made = toStyle(style, this.theme);
    const key = JSON.stringify(made);
    const id = this.#ids.get(key) ?? `s${this.#ids.size}`;
    this.#ids.set(key, id);
    this.styles[id] = made;
    this.#seen.set(style, id);
    return id;
  }
}
