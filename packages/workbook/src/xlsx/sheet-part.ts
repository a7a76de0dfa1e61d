import { columnIndex, type Area } from '@zhaoshang/core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { attribute, isOn } from '../xml/attribute';
import { scanXml } from '../xml/scan';
import { XmlFault } from '../xml/xml-fault';
import { areaOf } from './area';
import { cellValue } from './cell-value';
import { SheetCells } from './sheet-cells';

/** What a worksheet part holds. */
export interface SheetPart {
  readonly cells: SheetCells;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Reads a worksheet part in one walk (ECMA-376 part 1, 18.3.1). `room` counts cells and throws at the limit. */
export function readSheetPart(
  xml: string,
  strings: readonly string[],
  room: (cells: number) => void,
): SheetPart {
  const cells = new SheetCells(room);
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let formula: string | undefined;
  let shared: string | undefined;
  let within: 'v' | 'f' | 't' | undefined;
  let inCell = false;
  let guides = 0;
  let sheetData = false;

  const openCell = (inside: string) => {
    const at = cellAt(attribute(inside, 'r'), row, column + 1);
    row = at.row;
    column = at.column;
    type = attribute(inside, 't') ?? '';
    style = Number(attribute(inside, 's') ?? 0);
    value = '';
    formula = shared = undefined;
    inCell = true;
  };
  const closeCell = () => {
    inCell = false;
    const content = cellValue(type, value, strings);
    if (content !== null) cells.put(row, column, content, style);
    if (formula !== undefined) cells.putFormula(row, column, formula, shared);
  };

  scanXml(xml, {
    open(name, inside) {
      if (inCell) {
        if (name === 'v') within = 'v';
        else if (name === 'rPh') guides++;
        else if (name === 't' && guides === 0) within = 't';
        else if (name === 'f') {
          within = 'f';
          formula = '';
          if (attribute(inside, 't') === 'shared') shared = attribute(inside, 'si');
        }
        return;
      }
      switch (name) {
        case 'c':
          if (sheetData) openCell(inside);
          return;
        case 'row':
          if (!sheetData) return;
          row = Number(attribute(inside, 'r') ?? row + 2) - 1;
          column = -1;
          if (!isRow(row)) throw new XmlFault(`row ${row + 1}`);
          if (isOn(inside, 'hidden')) hiddenRows.add(row);
          return;
        case 'sheetData':
          sheetData = true;
          return;
        case 'col':
          if (isOn(inside, 'hidden')) addColumns(hiddenColumns, inside);
          return;
        case 'mergeCell': {
          const area = areaOf(attribute(inside, 'ref') ?? '');
          if (area) merges.push(area);
        }
      }
    },
    text(text) {
      if (within === 'f') formula += text;
      else if (within) value += text;
    },
    close(name) {
      within = undefined;
      if (name === 'rPh') guides--;
      else if (name === 'c' && inCell) closeCell();
      else if (name === 'sheetData') sheetData = false;
    },
  });
  return { cells, merges: withinCells(merges, cells.rows), hiddenRows, hiddenColumns };
}

/** Merges cut to the filled part of the sheet, so that nobody walks over a million empty cells; those outside go. */
function withinCells(merges: readonly Area[], rows: readonly (readonly unknown[])[]): Area[] {
  const last = rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  return merges
    .map((area) => ({
      ...area,
      bottom: Math.min(area.bottom, rows.length - 1),
      right: Math.min(area.right, last),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The cell that a reference names; a cell without one follows the one before it. */
function cellAt(reference: string | undefined, row: number, column: number): { row: number; column: number } {
  if (reference === undefined) return { row, column };
  let letters = 0;
  while (reference.charCodeAt(letters) > 64) letters++;
  const at = { row: Number(reference.slice(letters)) - 1, column: columnIndex(reference.slice(0, letters)) };
  if (!isRow(at.row) || at.column < 0 || at.column >= SHEET_COLUMNS) throw new XmlFault(`cell ${reference}`);
  return at;
}

function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < SHEET_ROWS;
}

function addColumns(columns: Set<number>, inside: string): void {
  const last = Math.min(Number(attribute(inside, 'max') ?? 0), SHEET_COLUMNS);
  for (let c = Math.max(1, Number(attribute(inside, 'min') ?? 0)); c <= last; c++) columns.add(c - 1);
}
