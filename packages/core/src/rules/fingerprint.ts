import { hashText } from '../model/hash';
import { valueAt, type Book } from '../model/grid';
import type { Remark } from './rule';

/**
 * The fingerprint of a finding (证据指纹): rule, subject and what the cited cells hold. No address enters it, so that
 * inserting rows, sorting or renaming a sheet leaves it as it is, and a change of the evidence changes it.
 */
export function fingerprint(rule: string, remark: Remark, book: Book): string {
  const evidence = remark.cells.map(({ sheet, row, column }) => {
    const grid = book.sheets.find(({ name }) => name === sheet);
    const held = grid ? valueAt(grid, row, column) : null;
    return held === null ? '' : `${typeof held}:${String(held)}`;
  });
  return hashText(JSON.stringify([rule, remark.record ?? '', [...evidence].sort()]));
}
