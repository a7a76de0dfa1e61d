import { parseArea } from './address';
import { bounding, fillArea, intersection, type Area } from './area';
import type { SheetVisibility } from './backend';
import type { CellValue, CellWrite } from './cell';
import { DEFAULT_STYLE, type CellStyle } from './cell-style';
import { displayText } from './display-text';
import type { MemoryCell, MemorySheetContent } from './memory-content';

/** One sheet of a workbook in memory: sparse rows of cells. */
export class MemorySheet {
  name: string;
  visibility: SheetVisibility;
  readonly isProtected: boolean;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly #rows: (MemoryCell | undefined)[][] = [];

  constructor(
    readonly id: string,
    content: MemorySheetContent,
    private readonly evaluate: (formula: string, row: number, column: number) => CellValue,
  ) {
    this.name = content.name;
    this.visibility = content.visibility ?? 'Visible';
    this.isProtected = content.isProtected ?? false;
    this.merges = (content.merges ?? []).map(requireArea);
    this.hiddenRows = new Set(content.hiddenRows);
    this.hiddenColumns = new Set(content.hiddenColumns);
    content.rows?.forEach((row, y) =>
      row.forEach((cell, x) => {
        if (cell !== null && cell !== '') this.#put(y, x, typeof cell === 'object' ? cell : { value: cell });
      }),
    );
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.#rows[row]?.[column];
  }

  values(area: Area): CellValue[][] {
    return fillArea(area, (row, column) => this.cell(row, column)?.value ?? null);
  }

  formulas(area: Area): (string | null)[][] {
    return fillArea(area, (row, column) => this.cell(row, column)?.formula ?? null);
  }

  text(area: Area): string[][] {
    return fillArea(area, (row, column) => {
      const cell = this.cell(row, column);
      if (!cell) return '';
      return cell.text ?? displayText(cell.value, cell.style?.numberFormat ?? DEFAULT_STYLE.numberFormat);
    });
  }

  style<K extends keyof CellStyle>(area: Area, property: K): CellStyle[K][][] {
    return fillArea(
      area,
      (row, column) => this.cell(row, column)?.style?.[property] ?? DEFAULT_STYLE[property],
    );
  }

  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    cells.forEach((row, y) =>
      row.forEach((written, x) => {
        if (written !== undefined) this.#write(area.top + y, area.left + x, written);
      }),
    );
  }

  /** Formats whole rows and columns cell by cell within the used area only; memory keeps no style of a column. */
  setStyle(area: Area, style: Partial<CellStyle>): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column) ?? { value: null };
        this.#put(row, column, { ...cell, style: { ...cell.style, ...style } });
      }
    }
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.#rows.forEach((row, y) => {
      let left = -1;
      let right = -1;
      row.forEach((cell, x) => {
        if (!cell || (valuesOnly ? isBlank(cell) : isBlank(cell) && !isFormatted(cell))) return;
        if (left < 0) left = x;
        right = x;
      });
      if (left < 0) return;
      const line = { top: y, left, bottom: y, right };
      used = used ? bounding(used, line) : line;
    });
    return used;
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  #write(row: number, column: number, written: Exclude<CellWrite, undefined>): void {
    const style = this.cell(row, column)?.style;
    const kept = style && { style };
    if (written !== null && typeof written === 'object') {
      const { formula } = written;
      this.#put(row, column, { value: this.evaluate(formula, row, column), formula, ...kept });
    } else {
      this.#put(row, column, { value: written, ...kept });
    }
  }

  #put(row: number, column: number, cell: MemoryCell): void {
    (this.#rows[row] ??= [])[column] = cell;
  }
}

const isBlank = (cell: MemoryCell): boolean => cell.value === null && cell.formula === undefined;

const isFormatted = (cell: MemoryCell): boolean =>
  Object.entries(cell.style ?? {}).some(([key, value]) => value !== DEFAULT_STYLE[key as keyof CellStyle]);

/** The area of an address in a workbook's content. */
export function requireArea(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`not an address: ${address}`);
  return area;
}

/** Text of the cells of a column, for its width. */
export const longestText = (texts: readonly (readonly string[])[], column: number): number =>
  Math.max(0, ...texts.map((row) => displayLength(row[column] ?? '')));

/** Chinese characters are twice as wide as Latin ones. */
const displayLength = (text: string): number =>
  [...text].reduce((length, letter) => length + (letter > '\u2e7f' ? 2 : 1), 0);
