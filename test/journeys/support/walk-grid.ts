import type { Area, GridBackend } from '@zhaoshang/office-host';

/**
 * Does with a grid what the Office host does, and tells what came of it. Runs in Node and, sent as text, in a page:
 * it refers to nothing outside itself. The grid has one sheet `台账` with a heading and one row.
 */
export async function walkGrid(grid: GridBackend): Promise<unknown[]> {
  const told: unknown[] = [];
  const area = (top: number, left: number, bottom = top, right = left): Area => ({
    top,
    left,
    bottom,
    right,
  });
  const names = new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? grid.sheets().find((sheet) => sheet.id === id)?.name ?? id;
  const note = (what: string, value: unknown) => told.push([what, structuredClone(value)]);
  const stop = grid.subscribe((event) => {
    if ('sheet' in event) names.set(event.sheet, nameOf(event.sheet));
    // Which cell a newly shown sheet has selected is the grid's own affair.
    if (event.type === 'selected') return;
    note('event', {
      ...event,
      ...('sheet' in event && { sheet: nameOf(event.sheet) }),
      ...('previous' in event && { previous: nameOf(event.previous) }),
    });
  });
  const sheets = () => grid.sheets().map(({ name, visibility }) => `${name} ${visibility}`);
  const first = grid.sheets()[0]?.id ?? '';

  note('values', grid.values(first, area(0, 0, 2, 2)));
  note('used', grid.usedArea(first, true));
  grid.write(first, area(2, 0, 2, 3), [['=1+1', 95.03, true, null]]);
  note('text is never a formula', [
    grid.values(first, area(2, 0, 2, 3)),
    grid.formulas(first, area(2, 0, 2, 3)),
  ]);
  grid.write(first, area(2, 0, 2, 2), [['甲', undefined, false]]);
  note('undefined leaves a cell alone', grid.values(first, area(2, 0, 2, 2)));
  grid.write(first, area(2, 0), [[null]]);
  note('emptied', [grid.values(first, area(2, 0)), grid.usedArea(first, true)]);
  grid.write(first, area(150, 30), [['远处']]);
  note('far cell', [grid.values(first, area(149, 29, 150, 30)), grid.usedArea(first, true)]);
  grid.write(first, area(150, 30), [[null]]);

  grid.setStyle(first, area(2, 1), { numberFormat: '0.0%', bold: true, fill: '#FFC7CE' });
  grid.write(first, area(2, 1), [[0.5939]]);
  note('styled', [
    grid.text(first, area(2, 1)),
    grid.style(first, area(2, 0, 2, 1), 'bold'),
    grid.style(first, area(2, 0, 2, 1), 'fill'),
    grid.style(first, area(2, 0, 2, 1), 'numberFormat'),
  ]);
  grid.setStyle(first, area(2, 1), { fill: null });
  note('fill removed, the rest kept', [
    grid.style(first, area(2, 1), 'fill'),
    grid.style(first, area(2, 1), 'bold'),
    grid.values(first, area(2, 1)),
  ]);

  grid.merge(first, area(4, 0, 5, 1));
  note('merged', grid.merges(first));
  grid.unmerge(first, area(5, 1));
  note('split', grid.merges(first));
  grid.setRowsHidden(first, 1, 1, true);
  grid.setColumnsHidden(first, 2, 3, true);
  note(
    'hidden',
    [0, 1, 2].map((n) => [grid.isRowHidden(first, n), grid.isColumnHidden(first, n)]),
  );
  grid.setRowsHidden(first, 1, 1, false);
  grid.setColumnsHidden(first, 2, 3, false);
  note(
    'shown',
    [0, 1, 2].map((n) => [grid.isRowHidden(first, n), grid.isColumnHidden(first, n)]),
  );
  grid.setColumnWidth(first, 1, 60);
  grid.setRowHeight(first, 1, 30);
  note('size', [grid.columnWidth(first, 1), grid.rowHeight(first, 1)]);

  const added = grid.addSheet('核对单');
  note('added', [sheets(), nameOf(grid.activeSheet())]);
  grid.renameSheet(added.id, '核对结果');
  names.set(added.id, '核对结果');
  grid.moveSheet(added.id, 0);
  note('moved', sheets());
  grid.activateSheet(added.id);
  grid.select(added.id, area(3, 2, 4, 3));
  const { sheet, area: selected } = grid.selection();
  note('selected', [nameOf(sheet), selected]);
  grid.activateSheet(first);
  grid.setSheetVisibility(added.id, 'VeryHidden');
  note('very hidden', sheets());
  grid.setSheetVisibility(added.id, 'Visible');
  grid.deleteSheet(added.id);
  note('deleted', sheets());

  const table = grid.addTable(first, area(0, 0, 1, 2), '台账表', true);
  grid.renameTable(table.id, '台账');
  note(
    'tables',
    grid.tables().map(({ name, area: at, showHeaders }) => [name, at, showHeaders]),
  );
  grid.deleteTable(table.id);
  note('no tables', grid.tables().length);
  grid.addName({ name: '目标', sheet: null, formula: '=台账!$B$2', visible: true });
  note(
    'names',
    grid.names().map(({ name, formula, sheet: scope }) => [name, formula.replaceAll("'", ''), scope]),
  );
  grid.deleteName('目标', null);
  note('no names', grid.names().length);
  grid.setSetting('截止日', '2022-06-30');
  note('settings', [...grid.settings()]);
  grid.setSetting('截止日', undefined);
  note('no settings', [...grid.settings()]);
  await grid.settled();
  stop();
  return told;
}
