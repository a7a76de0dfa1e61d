import { readBook } from '../xlsx/read-book';
import { openPackage } from '../xlsx/open-package';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { LIMITS } from '../limits';
import { partText } from '../part-text';
import { readingPart } from '../reading-part';
import { relationshipsOf } from '../relationships';
import { addSheet } from './add-sheet';
import { editPackage } from './edit-package';
import { freezeCells, type FrozenCell } from './freeze-cells';
import { originSheet, type OriginRow } from './origin-sheet';

/** A workbook in which some functions are values. */
export interface ValuesOnly {
  readonly bytes: Uint8Array;
  /** How many formulas became values, and how many of these are error values. */
  readonly replaced: number;
  readonly errors: number;
  /** The name of the sheet that lists them. */
  readonly sheet: string;
}

const SHEET = '函数出处';

/**
 * A copy of an .xlsx in which certain formulas are their last values; all else stays byte by byte, and a new sheet says
 * where each value came from (移交副本). `ours` gives a formula as it is to be shown, or null where it is to stay.
 * Throws BadWorkbook for what is no workbook.
 */
export async function valuesOnly(
  bytes: Uint8Array,
  name: string,
  ours: (formula: string) => string | null,
): Promise<ValuesOnly> {
  const book = await readBook(bytes, name);
  const archive = openPackage(bytes, name, LIMITS);
  return readingPart(name, '', () => {
    const workbook = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
    const parts = new Map(relationshipsOf(archive, workbook).map(({ id, part }) => [id, part]));
    const { sheets } = readWorkbookPart(partText(archive, workbook));
    const texts = new Map<string, string>();
    const rows: OriginRow[] = [];
    for (const { name: title, relation } of sheets) {
      const part = parts.get(relation) ?? '';
      // A chart sheet has no cells.
      if (!/worksheets?\//i.test(part)) continue;
      const { xml, frozen } = freezeCells(partText(archive, part), ours);
      if (frozen.length === 0) continue;
      texts.set(part, xml);
      const grid = book.sheets.find((sheet) => sheet.name === title);
      const value = ({ row, column }: FrozenCell) => grid?.rows[row]?.[column] ?? null;
      rows.push(...frozen.map((cell) => ({ ...cell, sheet: title, value: value(cell) })));
    }
    const sheet = freeName(
      SHEET,
      sheets.map((each) => each.name),
    );
    const edited = editPackage(archive, texts);
    addSheet(edited, workbook, sheet, originSheet(name, rows));
    const errors = rows.filter(
      ({ value }) => typeof value === 'string' && /^#[A-Z0-9/]+[?!]?$/.test(value),
    ).length;
    return { bytes: edited.zip(), replaced: rows.length, errors, sheet };
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}（${n}）`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
