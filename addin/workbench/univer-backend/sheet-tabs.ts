import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { SheetInfo, SheetVisibility } from '@zhaoshang/office-host';

/** What the grid knows nothing of: sheets that only a macro can show (深度隐藏), and protected ones, by id. */
interface SheetStates {
  readonly veryHidden: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
}

/** The sheets of the grid's workbook, kept as Excel keeps its tabs (工作表标签). */
export class SheetTabs {
  readonly #book: FWorkbook;
  readonly #veryHidden: Set<string>;
  readonly #protected: ReadonlySet<string>;
  #isStaying = false;

  constructor(book: FWorkbook, { veryHidden, protectedSheets }: SheetStates) {
    this.#book = book;
    this.#veryHidden = new Set(veryHidden);
    this.#protected = protectedSheets;
  }

  /** While a sheet is added or shown: the grid goes there, and nobody shall hear of it. */
  get isStaying(): boolean {
    return this.#isStaying;
  }

  all(): readonly SheetInfo[] {
    return this.#book.getSheets().map((sheet) => this.#info(sheet));
  }

  sheet(id: string): FWorksheet {
    const sheet = this.#book.getSheetBySheetId(id);
    if (!sheet) throw new RangeError(`no sheet ${id}`);
    return sheet;
  }

  active(): FWorksheet {
    return this.#book.getActiveSheet();
  }

  activate(id: string): void {
    this.#book.setActiveSheet(id);
  }

  add(name: string): SheetInfo {
    return this.#staying(() => this.#info(this.#book.insertSheet(name)));
  }

  delete(id: string): void {
    // The grid leaves a deleted sheet a moment later; Excel has left it by then.
    const next = this.all().find((sheet) => sheet.id !== id && sheet.visibility === 'Visible');
    if (id === this.active().getSheetId() && next) this.activate(next.id);
    this.#book.deleteSheet(id);
  }

  move(id: string, position: number): void {
    this.#book.moveSheet(this.sheet(id), position);
  }

  setVisibility(id: string, visibility: SheetVisibility): void {
    if (visibility === 'VeryHidden') this.#veryHidden.add(id);
    else this.#veryHidden.delete(id);
    if (visibility === 'Visible') this.#staying(() => this.sheet(id).showSheet());
    else this.sheet(id).hideSheet();
  }

  #info(sheet: FWorksheet): SheetInfo {
    const id = sheet.getSheetId();
    const hidden = this.#veryHidden.has(id) ? 'VeryHidden' : 'Hidden';
    return {
      id,
      name: sheet.getSheetName(),
      visibility: sheet.isSheetHidden() ? hidden : 'Visible',
      isProtected: this.#protected.has(id),
    };
  }

  #staying<T>(change: () => T): T {
    const active = this.active().getSheetId();
    this.#isStaying = true;
    try {
      return change();
    } finally {
      this.activate(active);
      this.#isStaying = false;
    }
  }
}
