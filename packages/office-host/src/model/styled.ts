import { intersection, type Area } from '../grid/area';
import type { CellStyle } from '../grid/cell-style';
import { HostObject } from '../wire/host-object';
import { requireWritable, type ModelContext } from './context';

/** Areas with more cells than this are whole rows or columns, or as good as. */
const LARGE = 1_000_000;

/**
 * Something whose look is set for all cells of some areas at once.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export abstract class Styled extends HostObject {
  constructor(
    protected readonly context: ModelContext,
    protected readonly sheet: string,
    protected readonly areas: readonly Area[],
  ) {
    super();
  }

  /** A property of all cells; null when they differ. */
  protected style<K extends keyof CellStyle>(property: K): CellStyle[K] | null {
    const [first = null, ...rest] = this.styles(property);
    return rest.length === 0 ? first : null;
  }

  /** The different values of a property among the cells. */
  protected styles<K extends keyof CellStyle>(property: K): CellStyle[K][] {
    const found = new Set<CellStyle[K]>();
    for (const area of this.#bounded()) {
      for (const row of this.context.grid.style(this.sheet, area, property)) {
        for (const value of row) found.add(value);
      }
    }
    return [...found];
  }

  protected setStyle(style: Partial<CellStyle>): void {
    requireWritable(this.context, this.sheet);
    for (const area of this.#bounded()) this.context.grid.setStyle(this.sheet, area, style);
  }

  /** Whole rows and columns as far as the sheet is used: a grid keeps the look of cells, not of columns. */
  #bounded(): Area[] {
    return this.areas.map((area) => {
      if ((area.right - area.left + 1) * (area.bottom - area.top + 1) < LARGE) return area;
      const used = this.context.grid.usedArea(this.sheet, false);
      return (used && intersection(used, area)) ?? { ...area, bottom: area.top, right: area.left };
    });
  }
}
