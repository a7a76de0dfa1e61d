import type { SheetDraft } from '../2022H1/layout/sheet-draft';
import type { Answer } from './evaluate';

/** What a cell shows of a table where its function gives a blank. */
export const BLANK = '—';

/**
 * Puts an answer with what it shows. A table is taken cell by cell with INDEX: LibreOffice forgets the values of array
 * formulas and of empty texts, and a reader without the add-in is to see them all.
 */
export function putAnswer(draft: SheetDraft, top: number, left: number, { formula, rows }: Answer): void {
  const isTable = rows.length > 1 || (rows[0]?.length ?? 1) > 1;
  for (const [down, cells] of rows.entries()) {
    for (const [right, shown] of cells.entries()) {
      const cell = isTable ? `INDEX(${formula},${down + 1},${right + 1})` : formula;
      const written = shown === '' ? `IF(${cell}="","${BLANK}",${cell})` : cell;
      draft.formula(top + down, left + right, written, shown === '' ? BLANK : shown);
    }
  }
}
