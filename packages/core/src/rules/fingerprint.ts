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
  return hashText(JSON.stringify([rule, subjectOf(remark), [...evidence].sort()]));
}

/** What the finding is about; nothing where only its sheet or row names it (签约项目第5行), since both may change. */
function subjectOf({ record = '', cells }: Remark): string {
  const isPlace = cells.some(
    ({ sheet }) => record.startsWith(sheet) && /^(?:第\d+行)?$/.test(record.slice(sheet.length)),
  );
  return isPlace ? '' : record;
}
