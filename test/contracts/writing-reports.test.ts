import { REPORT_KEYS, readLedger, sheetsFor, type Book, type Day, type SheetToWrite } from '@zhaoshang/core';
import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { officePort } from '../../addin/src/port/office/office-port';
import { officeSheetWriter } from '../../addin/src/port/office/office-sheet-writer';
import { Checker } from '../../addin/src/check/checker';
import { NO_DECISIONS } from '../../addin/src/check/decisions';
import { example } from '../support/example';

// Every promise about writing, held over Microsoft's own library: what is written, what is not, and what is left when a
// request fails.
let book: Book;
let sheets: readonly SheetToWrite[];
let asOf: Day;

beforeAll(async () => {
  ({ book, asOf } = await example('2022H1'));
  sheets = sheetsFor(readLedger(book), { asOf }, REPORT_KEYS);
});

function open(
  content: MemoryContent,
  as: 'excel2021' | 'current' = 'current',
): { host: OfficeHost; grid: MemoryGrid } {
  const grid = new MemoryGrid(content);
  const host = createHost(grid, { as });
  const { Excel, Office, OfficeExtension } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  vi.stubGlobal('OfficeExtension', OfficeExtension);
  return { host, grid };
}

const ledger = (): MemoryContent => ({
  name: book.name,
  sheets: book.sheets.map(({ name, rows }) => ({ name, rows })),
});
const small: MemoryContent = {
  sheets: [
    { name: '签约项目', rows: [['甲']] },
    { name: '月通报', rows: [['手工表']] },
  ],
};

/** All that the workbook holds, to compare it with itself. */
function everything(grid: MemoryGrid): unknown {
  return grid.sheets().map(({ id, name, visibility }) => {
    const used = grid.usedArea(id, false);
    return {
      name,
      visibility,
      used,
      cells: used && [grid.values(id, used), grid.formulas(id, used), grid.style(id, used, 'numberFormat')],
      merges: grid.merges(id),
      layout: grid.layout(id),
      charts: grid.charts(id),
    };
  });
}

afterEach(() => vi.unstubAllGlobals());

describe.each(['excel2021', 'current'] as const)('writing the reports as %s', (as) => {
  it('adds exactly the sheets, with formats, print setup and charts, and changes no other', async () => {
    const { grid, host } = open(ledger(), as);
    const before = everything(grid) as unknown[];
    const outcome = await officeSheetWriter.write(sheets);
    expect(outcome.kind).toBe('written');
    const after = everything(grid) as { name: string }[];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    const monthly = grid.sheets().find(({ name }) => name === '月通报')?.id ?? '';
    expect(grid.text(monthly, { top: 4, left: 0, bottom: 4, right: 5 })).toEqual([
      ['全区', '20', '0.00', '95.03', '160.00', '59.39%'],
    ]);
    expect(grid.layout(monthly)).toMatchObject({
      frozenRows: 4,
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: [2, 3],
    });
    expect(grid.charts(monthly)).toMatchObject([{ type: 'ColumnClustered', title: '各单位完成率' }]);
    expect(grid.style(monthly, { top: 3, left: 2, bottom: 3, right: 2 }, 'borderBottom')).toEqual([
      ['Continuous'],
    ]);
    expect(host.log.requests().length, 'in few requests').toBeLessThan(10 + sheets.length);
  });

  it('takes back exactly the sheets that it wrote', async () => {
    const { grid } = open(ledger(), as);
    const before = everything(grid);
    const written = await officeSheetWriter.write(sheets);
    if (written.kind !== 'written') throw new Error(written.kind);
    grid.addSheet('后来的');
    const [renamed] = written.sheets;
    grid.renameSheet(renamed?.id ?? '', '改了名');
    expect(await officeSheetWriter.remove(written.sheets)).toEqual({ kind: 'removed' });
    grid.deleteSheet(grid.sheets().find(({ name }) => name === '后来的')?.id ?? '');
    expect(everything(grid)).toEqual(before);
  });
});

describe('writing a report', () => {
  it('never goes over a sheet: a name that is taken is numbered', async () => {
    const { grid } = open(small);
    const [report] = sheets.filter(({ name }) => name === '月通报');
    const names = await officeSheetWriter.freeNames(['月通报', '季督查表']);
    expect(names).toEqual(['月通报（2）', '季督查表']);
    await officeSheetWriter.write(report ? [report] : []);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['签约项目', '月通报', '月通报（2）']);
    const [, kept] = grid.sheets();
    expect(grid.values(kept?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 })).toEqual([['手工表']]);
  });

  it.each(['=1+1', '+86', '-', '@张三', '2022-06', "'引号", '1/2', 'TRUE'])(
    'keeps the text %s as it is',
    async (text) => {
      const { grid, host } = open(small);
      await officeSheetWriter.write([
        { name: '文字', rows: [[text, { value: text, look: { border: true } }]] },
      ]);
      const sheet = grid.sheets().at(-1)?.id ?? '';
      const area = { top: 0, left: 0, bottom: 0, right: 1 };
      expect(grid.values(sheet, area)).toEqual([[text, text]]);
      expect(grid.formulas(sheet, area)).toEqual([[null, null]]);
      expect(host.log.writes().some(({ operation }) => operation === 'addSheet')).toBe(true);
    },
  );

  it('is written whole when it is long', async () => {
    const { grid } = open(small);
    const rows = Array.from({ length: 2500 }, (_, row) => [`第${row}行`, row]);
    const outcome = await officeSheetWriter.write([{ name: '长表', rows }]);
    expect(outcome.kind).toBe('written');
    const sheet = grid.sheets().at(-1)?.id ?? '';
    expect(grid.values(sheet, { top: 2499, left: 0, bottom: 2499, right: 1 })).toEqual([['第2499行', 2499]]);
  });
});

describe('a request that the host refuses', () => {
  /** How many requests a writing takes, so that each of them can be refused. */
  const requests = async (): Promise<number> => {
    const { host } = open(ledger());
    await officeSheetWriter.write(sheets);
    return host.log.requests().length;
  };

  it('whichever it is, leaves the workbook as it was, or the reports written whole', async () => {
    const total = await requests();
    const kinds: string[] = [];
    for (let n = 1; n <= total; n++) {
      const { grid, host } = open(ledger());
      const before = everything(grid);
      host.refuse(n, { code: 'GeneralException' });
      const outcome = await officeSheetWriter.write(sheets);
      kinds.push(outcome.kind);
      if (outcome.kind === 'undone') {
        expect(everything(grid), `request ${n}`).toEqual(before);
        expect(outcome.message).toBe('Excel 没有完成这一步；请保存工作簿后再试。');
      } else expect(grid.sheets().length, `request ${n}`).toBe(book.sheets.length + sheets.length);
    }
    // Only the request that gives back what was tracked, after all was written, may fail unseen.
    expect(kinds.slice(0, -2)).toEqual(kinds.slice(0, -2).map(() => 'undone'));
    expect(kinds).not.toContain('left');
  });

  it('and the taking back too: says exactly which sheets are left', async () => {
    const total = await requests();
    for (let n = 2; n < total; n++) {
      const { grid, host } = open(ledger());
      for (let more = n; more <= n + 4; more++) host.refuse(more, { code: 'GeneralException' });
      const outcome = await officeSheetWriter.write(sheets);
      const added = grid
        .sheets()
        .slice(book.sheets.length)
        .map(({ name }) => name);
      if (outcome.kind === 'left')
        expect(outcome.names, `request ${n}`).toEqual(expect.arrayContaining(added));
      else if (outcome.kind === 'undone') expect(added, `request ${n}`).toEqual([]);
      else expect(added, `request ${n}`).toEqual(sheets.map(({ name }) => name));
    }
  });

  it('while taking back on request: says which are left, and the next attempt removes them', async () => {
    const { grid, host } = open(ledger());
    const written = await officeSheetWriter.write(sheets);
    if (written.kind !== 'written') throw new Error(written.kind);
    host.refuse(2, { code: 'AccessDenied' });
    const outcome = await officeSheetWriter.remove(written.sheets);
    expect(outcome).toMatchObject({ kind: 'left', names: sheets.map(({ name }) => name) });
    expect(await officeSheetWriter.remove(written.sheets)).toEqual({ kind: 'removed' });
    expect(grid.sheets().length).toBe(book.sheets.length);
  });
});

describe('undo as one step (ExcelApi 1.20)', () => {
  it('is asked for where Excel has it, and done without where a step cannot be grouped', async () => {
    const { grid } = open(small);
    const asked: boolean[] = [];
    const run = Excel.run.bind(Excel) as (batch: unknown) => Promise<unknown>;
    vi.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    vi.spyOn(Excel, 'run').mockImplementation((async (...args: unknown[]) => {
      const batch = args.at(-1);
      const grouped = args.length > 1;
      asked.push(grouped);
      const result = await run(batch);
      if (grouped) throw Object.assign(new Error('no'), { code: 'UndoNotSupported' });
      return result;
    }) as typeof Excel.run);
    const outcome = await officeSheetWriter.write([{ name: '一张', rows: [['甲']] }]);
    expect(outcome.kind).toBe('written');
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['签约项目', '月通报', '一张']);
  });
});

describe('reading', () => {
  it('a check, a board and the plan of the reports write nothing', async () => {
    const { host } = open(ledger());
    const snapshots = await officePort.read();
    const checker = new Checker();
    await checker.check({
      workbook: book.name,
      asOf: '2022-06-30',
      order: snapshots.map(({ id, name }) => ({ id, name })),
      sheets: snapshots,
      decisions: NO_DECISIONS,
      previous: null,
    });
    for (const view of ['board', 'projects', 'leagues', 'report-plan'] as const)
      expect(checker.views.answer({ view }), view).not.toBeNull();
    await officeSheetWriter.freeNames(['月通报']);
    expect(host.log.writes()).toEqual([]);
    expect(host.log.views()).toEqual([]);
  });

  it('what was written is no ledger: checked again, every figure is the same', async () => {
    const { grid } = open(ledger());
    const check = async () => {
      const snapshots = await officePort.read();
      const outcome = await new Checker().check({
        workbook: book.name,
        asOf: '2022-06-30',
        order: snapshots.map(({ id, name }) => ({ id, name })),
        sheets: snapshots,
        decisions: NO_DECISIONS,
        previous: null,
      });
      if (outcome.kind !== 'answer') throw new Error(outcome.kind);
      return outcome.answer;
    };
    const before = await check();
    await officeSheetWriter.write(sheets);
    expect(grid.sheets().length).toBeGreaterThan(book.sheets.length);
    const after = await check();
    expect(after.figures).toEqual(before.figures);
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before.findings.map(({ fingerprint }) => fingerprint),
    );
  });
});
