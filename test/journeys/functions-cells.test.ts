import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbenchWindow } from '../../addin/workbench/page/pane/workbench-window';
import { chineseNames } from '../../addin/src/functions/names';
import { isRange, pageExamples, shownCells, type PageExample } from '../support/function-examples';
import { journey, picture } from './support/journey';

type WithWorkbench = Window & Required<WorkbenchWindow>;
type Cells = readonly (readonly unknown[])[];

const DATA = '示例数据';
const SHEET = '示例试算';

/** The ranges among the arguments of all examples, each once, below one another on a sheet of their own. */
function blocks(): { readonly rows: Cells; readonly addressOf: ReadonlyMap<string, string> } {
  const rows: unknown[][] = [];
  const addressOf = new Map<string, string>();
  for (const { example } of pageExamples) {
    for (const argument of example.args) {
      if (!isRange(argument) || addressOf.has(JSON.stringify(argument))) continue;
      const right = String.fromCodePoint(64 + (argument[0]?.length ?? 1));
      const address = `${DATA}!A${rows.length + 1}:${right}${rows.length + argument.length}`;
      addressOf.set(JSON.stringify(argument), address);
      rows.push(...argument.map((row) => [...row]), []);
    }
  }
  return { rows, addressOf };
}

/** An example as a person types it. */
function formulaOf({ id, example }: PageExample, addressOf: ReadonlyMap<string, string>): string {
  const written = example.args.map((argument) => {
    if (isRange(argument)) return addressOf.get(JSON.stringify(argument)) ?? '#REF!';
    if (argument === null) return '';
    return typeof argument === 'string' ? `"${argument.replaceAll('"', '""')}"` : String(argument);
  });
  // Without a word between its brackets a call has no argument at all.
  return `=ZS.${chineseNames[id]}(${written.join(',') || '""'})`;
}

/** What the cells show of an example: findings name the cells where its range stands here. */
function shownHere({ example }: PageExample, addressOf: ReadonlyMap<string, string>): unknown[][] {
  const address = addressOf.get(JSON.stringify(example.args[0])) ?? '';
  const above = Number(/\d+/.exec(address)?.[0] ?? 1) - 1;
  const here = (_: string, column: string, row: string) => `${DATA}!${column}${Number(row) + above}`;
  return shownCells(example).map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? cell.replace(/所选区域!([A-Z]+)(\d+)/g, here) : cell)),
  );
}

/** Adds the two sheets, the first one filled. */
const prepare = (page: Page, rows: Cells) =>
  page.evaluate(
    async ([data, sheet, all]) => {
      const { api, host } = (window as unknown as WithWorkbench).workbench;
      const { grid } = host;
      const id = grid.addSheet(data).id;
      for (const [top, row] of all.entries()) {
        if (row.length > 0) {
          grid.write(id, { top, left: 0, bottom: top, right: row.length - 1 }, [
            row as (string | number | null)[],
          ]);
        }
      }
      const shown = grid.addSheet(sheet).id;
      await grid.settled();
      grid.activateSheet(shown);
      api.getActiveWorkbook()?.getActiveSheet().setColumnWidths(0, 8, 150);
    },
    [DATA, SHEET, rows] as const,
  );

/** The cells from one down and to the right of it, as the host reads them. */
const cellsAt = (page: Page, row: number, height: number, width: number): Promise<unknown[][]> =>
  page.evaluate(
    async ([name, top, rows, columns]) => {
      const { api, host } = (window as unknown as WithWorkbench).workbench;
      await host.grid.settled();
      const id = api.getActiveWorkbook()?.getSheetByName(name)?.getSheetId() ?? '';
      const area = { top, left: 0, bottom: top + rows - 1, right: columns - 1 };
      return host.grid.values(id, area).map((line) => line.map((cell) => cell ?? ''));
    },
    [SHEET, row, height, width] as const,
  );

/** Doubles as a grid holds them: it rounds to fifteen digits, as Excel shows them. */
const rounded = (cells: Cells) =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(14)) : cell)));

// Forty-eight formulas, typed as a person types them.
journey(
  'every function typed into a cell gives what its page says',
  { timeout: 480_000 },
  async ({ visit }) => {
    const { page, workbench } = await visit();
    const { rows, addressOf } = blocks();
    await prepare(page, rows);
    const typed = new Map<string, PageExample>();
    for (const each of pageExamples) if (!typed.has(each.id)) typed.set(each.id, each);
    for (const each of typed.values()) {
      const should = shownHere(each, addressOf);
      await workbench.type('A1', formulaOf(each, addressOf));
      await expect
        .poll(async () => rounded(await cellsAt(page, 0, should.length, should[0]?.length ?? 1)), {
          message: each.title,
        })
        .toEqual(rounded(should));
    }
    await page.screenshot({ path: picture('function-typed') });
    console.log(`typed into cells of the workbench: ${typed.size} functions`);
  },
);

journey('every other example of every page holds in the cells too', async ({ visit }) => {
  const { page } = await visit();
  const { rows, addressOf } = blocks();
  await prepare(page, rows);
  // One below the other, with room for what spills.
  let top = 0;
  const placed = pageExamples.map((each) => {
    const should = shownHere(each, addressOf);
    const at = { each, should, top };
    top += should.length + 1;
    return at;
  });
  await page.evaluate(
    async ([name, formulas, height]) => {
      const { api, host } = (window as unknown as WithWorkbench).workbench;
      const sheet = api.getActiveWorkbook()?.getSheetByName(name);
      sheet?.setRowCount(height);
      for (const [row, formula] of formulas) sheet?.getRange(row, 0).setFormula(formula);
      await host.grid.settled();
    },
    [SHEET, placed.map((at) => [at.top, formulaOf(at.each, addressOf)] as const), top] as const,
  );
  const width = Math.max(...placed.map(({ should }) => should[0]?.length ?? 1));
  await expect
    .poll(
      async () => {
        const cells = await cellsAt(page, 0, top, width);
        return placed
          .filter(({ should, top: at }) => {
            const is = cells.slice(at, at + should.length).map((row) => row.slice(0, should[0]?.length ?? 1));
            return JSON.stringify(rounded(is)) !== JSON.stringify(rounded(should));
          })
          .map(({ each, should, top: at }) => ({
            is: cells[at]?.[0],
            should: should[0]?.[0],
            title: each.title,
          }));
      },
      { timeout: 120_000, interval: 1000 },
    )
    .toEqual([]);
  console.log(
    `in cells of the workbench: ${new Set(pageExamples.map(({ id }) => id)).size} functions, ${placed.length} examples`,
  );
});

journey(
  'a spilled table follows an edit of the ledger, and rows put in above it and in the ledger',
  async ({ visit }) => {
    const { page, workbench } = await visit();
    await prepare(page, []);
    await workbench.type('A1', '=ZS.分类汇总(签约项目!A1:Z60,"2022-06-30","合同类型")');
    const formal = async (top: number) =>
      (await cellsAt(page, top, 3, 7)).find(([kind]) => kind === '正式合同');
    await expect.poll(() => formal(0)).toEqual(['正式合同', 20, 20, 95.03, 0, '', 12.59]);
    await page.screenshot({ path: picture('function-spill') });
    const change = (what: 'amount' | 'ledger-row' | 'own-row') =>
      page.evaluate(
        async ([sheet, doing]) => {
          const { api, host } = (window as unknown as WithWorkbench).workbench;
          const book = api.getActiveWorkbook();
          if (doing === 'ledger-row') book?.getSheetByName('签约项目')?.insertRows(8, 1);
          if (doing === 'own-row') book?.getSheetByName(sheet)?.insertRows(0, 2);
          if (doing === 'amount') {
            // The first formal contract's amount: Q11 or below.
            const ledger = book?.getSheetByName('签约项目');
            const area = { top: 5, left: 16, bottom: 40, right: 16 };
            const amounts = host.grid.values(ledger?.getSheetId() ?? '', area);
            const at = amounts.findIndex(([amount]) => typeof amount === 'number');
            ledger?.getRange(5 + at, 16).setValue(Number(amounts[at]?.[0]) + 1);
          }
          await host.grid.settled();
        },
        [SHEET, what] as const,
      );
    await change('amount');
    await expect.poll(() => formal(0)).toEqual(['正式合同', 20, 20, 96.03, 0, '', 12.59]);
    await change('ledger-row');
    await expect.poll(() => formal(0)).toEqual(['正式合同', 20, 20, 96.03, 0, '', 12.59]);
    await change('own-row');
    await expect.poll(() => formal(2)).toEqual(['正式合同', 20, 20, 96.03, 0, '', 12.59]);
    expect(await cellsAt(page, 0, 2, 1)).toEqual([[''], ['']]);
  },
);
