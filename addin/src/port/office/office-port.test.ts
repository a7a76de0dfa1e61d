import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetSnapshot } from '../sheet-snapshot';
import { officePort } from './office-port';

const LEDGER: MemoryContent = {
  name: '台账.xlsx',
  sheets: [
    {
      name: '签约项目',
      rows: [
        ['签约项目台账', null, null],
        ['序号', '项目名称', '签约时间'],
        [1, '玻纤项目', 44621],
        [2, '铝材项目', { value: 2022.1, text: '2022.10' }],
        [3, '医药项目', '#N/A'],
        ['合计', 3, { value: 6, formula: '=SUM(A3:A5)' }],
      ],
      merges: ['A1:C1'],
      hiddenRows: [3],
      tables: [{ name: '项目表', area: 'A2:C5' }],
    },
    { name: '空表' },
    { name: '受保护', rows: [[null], [null, null, '右下']], isProtected: true },
  ],
};

function open(
  content: MemoryContent = LEDGER,
  as: 'excel2021' | 'current' = 'current',
  language: 'zh-CN' | 'en-US' = 'zh-CN',
): OfficeHost {
  const host = createHost(new MemoryGrid(content), { as, language });
  const { Excel, Office, OfficeExtension } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  vi.stubGlobal('OfficeExtension', OfficeExtension);
  return host;
}

afterEach(() => vi.unstubAllGlobals());

describe.each(['excel2021', 'current'] as const)('the workbook port as %s', (as) => {
  it('tells the name, the sheets and their protection', async () => {
    open(LEDGER, as);
    const info = await officePort.info();
    expect(info).toMatchObject({ name: '台账.xlsx', readOnly: false });
    expect(info.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      ['签约项目', false],
      ['空表', false],
      ['受保护', true],
    ]);
  });

  it('reads values, displayed text where it decides, merges, hidden rows and tables, and writes nothing', async () => {
    const host = open(LEDGER, as);
    const [ledger, empty, corner] = (await officePort.read()) as [
      SheetSnapshot,
      SheetSnapshot,
      SheetSnapshot,
    ];
    expect(ledger.rows).toEqual([
      ['签约项目台账', null, null],
      ['序号', '项目名称', '签约时间'],
      [1, '玻纤项目', 44621],
      [2, '铝材项目', 2022.1],
      [3, '医药项目', '#N/A'],
      ['合计', 3, 6],
    ]);
    expect(ledger.formulas).toEqual({ 5: { 2: '=SUM(A3:A5)' } });
    expect(ledger.texts).toEqual({ 2: { 3: '2022.10' } });
    expect(ledger.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(ledger.hiddenRows).toEqual([3]);
    expect(ledger.tables).toEqual([{ name: '项目表', area: { top: 1, left: 0, bottom: 4, right: 2 } }]);
    expect(empty.rows).toEqual([]);
    expect(corner.rows.at(-1)).toEqual([null, null, '右下']);
    expect(host.log.writes()).toEqual([]);
    expect(host.log.views()).toEqual([]);
  });
});

describe('the workbook port', () => {
  it('reads a large sheet in blocks, tells how far it is, and stays under the limit of a response', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: 25 }, (_, column) =>
        column % 2 ? `第${row}行第${column}列的文字` : row * column,
      ),
    );
    const host = open({ sheets: [{ name: '大表', rows }] });
    const seen: number[] = [];
    const [sheet] = await officePort.read({ onProgress: ({ done }) => seen.push(done) });
    expect(sheet?.rows).toEqual(rows);
    expect(seen[0]).toBe(1000);
    expect(seen.at(-1)).toBe(12_000);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(host.log.requests().some(({ error }) => error)).toBe(false);
  });

  it('stops between blocks when it is cancelled', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [row + 1]);
    open({ sheets: [{ name: '大表', rows }] });
    const controller = new AbortController();
    const seen: number[] = [];
    const reading = officePort.read({
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([1000]);
  });

  it('reads only the sheets asked for', async () => {
    open();
    const { sheets } = await officePort.info();
    const read = await officePort.read({ sheets: [sheets[2]?.id ?? ''] });
    expect(read.map(({ name }) => name)).toEqual(['受保护']);
  });

  it('activates the sheet before it selects the cell', async () => {
    const host = open();
    await officePort.select({ sheet: '受保护', row: 1, column: 2 });
    const { sheets } = await officePort.info();
    expect(host.grid.selection()).toEqual({
      sheet: sheets[2]?.id,
      area: { top: 1, left: 2, bottom: 1, right: 2 },
    });
    expect(host.log.writes()).toEqual([]);
  });

  it('tells of an edit by the id of its sheet, and of a new sheet, until it is ended', async () => {
    const host = open();
    const heard: (string | null)[] = [];
    const end = await officePort.subscribe((sheet) => heard.push(sheet));
    const { sheets } = await officePort.info();
    const id = sheets[0]?.id ?? '';
    host.grid.write(id, { top: 2, left: 0, bottom: 2, right: 0 }, [[9]]);
    await vi.waitFor(() => expect(heard).toEqual([id]));
    host.grid.addSheet('新表');
    await vi.waitFor(() => expect(heard).toEqual([id, null]));
    await end?.();
    host.grid.write(id, { top: 2, left: 0, bottom: 2, right: 0 }, [[10]]);
    await officePort.info();
    expect(heard).toEqual([id, null]);
  });

  it('keeps settings in the workbook', async () => {
    open();
    const keys = ['zhaoshang.asOf', 'zhaoshang.baseYear'];
    expect(await officePort.readSettings(keys)).toEqual({});
    await officePort.writeSettings({ 'zhaoshang.asOf': '2022-06-30', 'zhaoshang.baseYear': 2022 });
    await officePort.writeSettings({ 'zhaoshang.asOf': undefined });
    expect(await officePort.readSettings(keys)).toEqual({ 'zhaoshang.baseYear': 2022 });
  });

  it('says in one sentence what Excel refused', async () => {
    const host = open();
    await expect(officePort.select({ sheet: '没有的表', row: 0, column: 0 })).rejects.toThrow(
      '要找的工作表已不在工作簿中；请重新检查。',
    );
    host.refuse(1, { code: 'AccessDenied' });
    await expect(officePort.info()).rejects.toThrow('工作表受保护');
  });

  it('says it in English to an English Excel', async () => {
    const host = open(LEDGER, 'current', 'en-US');
    host.refuse(1, { code: 'AccessDenied' });
    await expect(officePort.info()).rejects.toThrow('The workbook or the sheet is protected.');
    host.refuse(1, { code: 'InvalidArgument', message: 'Too old.' });
    await expect(officePort.info()).rejects.toThrow(
      'Excel did not complete this (InvalidArgument: Too old.).',
    );
  });

  it('gives the whole reading or a sentence, whichever request Excel refuses', async () => {
    const counting = open();
    const whole = await officePort.read();
    const requests = counting.log.requests().length;
    let refused = 0;
    for (let n = 1; n <= requests; n++) {
      const host = open();
      host.refuse(n, { code: 'GeneralException' });
      try {
        // The last request only releases objects: nothing is lost with it.
        expect(await officePort.read()).toEqual(whole);
      } catch (error) {
        refused++;
        expect(error).toMatchObject({ message: 'Excel 没有完成这一步；请保存工作簿后再试。' });
      }
      expect(host.log.writes()).toEqual([]);
    }
    expect(refused).toBeGreaterThan(requests / 2);
  });
});
