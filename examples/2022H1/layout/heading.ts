import type { Column } from './column';
import type { SheetDraft } from './sheet-draft';
import { styles } from './styles';

/** Adds the line above the header: 截至… on the left, 单位：亿元 on the right. */
export function addAbove(draft: SheetDraft, [left, right]: readonly [string, string]): void {
  // The last third is the unit's, at least two columns, so that it is not cut off.
  const split = Math.max(1, Math.min(draft.width - 2, Math.floor((draft.width * 2) / 3)));
  const values = Array.from({ length: draft.width }, (_, i) => (i === 0 ? left : i === split ? right : null));
  const row = draft.add(values, (i) => styles.above(i < split ? 'left' : 'right'), 20);
  draft.merge(row, 0, row, split - 1);
  draft.merge(row, split, row, draft.width - 1);
}

/** Adds the header: one row, or two where columns stand under a group. */
export function addHeader(draft: SheetDraft, columns: readonly Column[]): void {
  const grouped = columns.some(({ group }) => group);
  const opens = columns.map(({ group }, i) => group !== undefined && group !== columns[i - 1]?.group);
  const top = draft.add(
    columns.map(({ header, group }, i) => (group ? (opens[i] ? group : null) : header)),
    () => styles.header,
    grouped ? 22 : 30,
  );
  if (!grouped) return;
  const bottom = draft.add(
    columns.map(({ header, group }) => (group ? header : null)),
    () => styles.header,
    30,
  );
  columns.forEach(({ group }, i) => {
    if (!group) draft.merge(top, i, bottom, i);
    if (!opens[i]) return;
    let last = i;
    while (columns[last + 1]?.group === group) last++;
    draft.merge(top, i, top, last);
  });
}
