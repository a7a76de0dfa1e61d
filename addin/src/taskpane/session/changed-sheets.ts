import type { SheetInfo } from '../../port/workbook-port';

/** Edits since the last reading: the sheets whose cells changed, and whether sheets came, went or were renamed. */
export class ChangedSheets {
  readonly #changed = new Set<string>();
  #structure = false;

  add(sheetId: string | null): void {
    if (sheetId === null) this.#structure = true;
    else this.#changed.add(sheetId);
  }

  get any(): boolean {
    return this.#structure || this.#changed.size > 0;
  }

  /** The sheets to read anew: those changed and those not yet known. Forgets what it answered. */
  take(present: readonly SheetInfo[], known: ReadonlySet<string>): readonly string[] {
    const wanted = present.map(({ id }) => id).filter((id) => this.#changed.has(id) || !known.has(id));
    this.#changed.clear();
    this.#structure = false;
    return wanted;
  }
}
