import type { Area, CellLook, SheetToWrite } from '@zhaoshang/core';

/** The cells of a sheet that look the same, in as few rectangles as a walk by rows finds, so that few requests format them. */
export function lookAreas(
  rows: SheetToWrite['rows'],
): readonly { readonly look: CellLook; readonly area: Area }[] {
  const found: { look: CellLook; area: Area }[] = [];
  let open = new Map<string, { look: CellLook; area: Area }>();
  rows.forEach((row, at) => {
    const next = new Map<string, { look: CellLook; area: Area }>();
    for (const { look, key, left, right } of runsOf(row)) {
      const place = `${left} ${right} ${key}`;
      const above = open.get(place);
      const area = { top: above?.area.top ?? at, left, bottom: at, right };
      const grown = above ?? { look, area };
      grown.area = area;
      if (!above) found.push(grown);
      next.set(place, grown);
    }
    open = next;
  });
  return found;
}

function runsOf(row: SheetToWrite['rows'][number]) {
  const runs: { look: CellLook; key: string; left: number; right: number }[] = [];
  row.forEach((cell, column) => {
    const look = typeof cell === 'object' && cell !== null ? cell.look : undefined;
    if (!look) return;
    const key = JSON.stringify(look);
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ look, key, left: column, right: column });
  });
  return runs;
}
