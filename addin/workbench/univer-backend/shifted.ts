import { LAST_COLUMN, LAST_ROW, type Area, type CellChange } from '@zhaoshang/office-host';

/** Where an area stands after rows or columns were inserted or deleted; null where nothing is left of it. */
export function shifted(area: Area, changed: Area, change: CellChange): Area | null {
  const rows = () =>
    move(area.top, area.bottom, changed.top, changed.bottom, change === 'RowInserted', LAST_ROW);
  const columns = () =>
    move(area.left, area.right, changed.left, changed.right, change === 'ColumnInserted', LAST_COLUMN);
  if (change === 'RowInserted' || change === 'RowDeleted') {
    const moved = rows();
    return moved && { ...area, top: moved[0], bottom: moved[1] };
  }
  if (change === 'ColumnInserted' || change === 'ColumnDeleted') {
    const moved = columns();
    return moved && { ...area, left: moved[0], right: moved[1] };
  }
  return area;
}

/** Where the stretch `first`–`last` stands after `from`–`to` was inserted before it, within it, or deleted. */
function move(
  first: number,
  last: number,
  from: number,
  to: number,
  isInserted: boolean,
  end: number,
): readonly [number, number] | null {
  const count = to - from + 1;
  if (isInserted) {
    const at = (position: number) => (from <= position ? Math.min(position + count, end) : position);
    return [at(first), at(last)];
  }
  const lost = (position: number) => Math.max(0, Math.min(position, to + 1) - from);
  const moved = [first - lost(first), last - lost(last + 1)] as const;
  return moved[1] < moved[0] ? null : moved;
}
