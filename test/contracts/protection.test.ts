import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { officeFormulas } from '../../addin/src/port/office/formulas/office-formulas';
import { officePort } from '../../addin/src/port/office/office-port';
import { officeSheetWriter } from '../../addin/src/port/office/office-sheet-writer';
import { officePaint } from '../../addin/src/port/office/paint/office-paint';
import { errorOf, excelOver } from './excel-over-memory';

// What a protected or read-only workbook refuses, and what the add-in's ports say of it without having written anything.

const SHEETS: MemoryContent['sheets'] = [
  { name: '签约项目', rows: [['项目'], ['甲']] },
  { name: '存档', rows: [['项目'], ['乙']], isProtected: true },
];
const A2 = (sheet: string) => ({ sheet, row: 1, column: 0 });

describe('a workbook whose structure is protected', () => {
  test.each<[string, (worksheets: Excel.WorksheetCollection) => unknown]>([
    ['added', (worksheets) => worksheets.add('新表')],
    ['deleted', (worksheets) => worksheets.getItem('存档').delete()],
    ['renamed', (worksheets) => (worksheets.getItem('存档').name = '旧档')],
    ['moved', (worksheets) => (worksheets.getItem('存档').position = 0)],
    ['hidden', (worksheets) => (worksheets.getItem('存档').visibility = 'Hidden')],
  ])('lets no sheet be %s', async (_, change) => {
    const { Excel, host, grid } = excelOver({ sheets: SHEETS, protection: { structure: true } });
    const before = grid.sheets().map(({ name, visibility }) => [name, visibility]);
    const error = await errorOf(
      Excel.run(async (context) => {
        change(context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    expect(grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual(before);
    expect(host.log.writes()).toEqual([]);
  });

  test('says so, and takes cells and settings', async () => {
    const { Excel, grid } = excelOver({ sheets: SHEETS, protection: { structure: true } });
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly,protection/protected');
      workbook.worksheets.getItem('签约项目').getRange('A2').values = [['丙']];
      workbook.settings.add('年份', 2022);
      await context.sync();
      expect([workbook.protection.protected, workbook.readOnly]).toEqual([true, false]);
    });
    expect(grid.settings().get('年份')).toBe(2022);
  });
});

test('a read-only workbook takes no change at all, and can be read', async () => {
  const { Excel, host } = excelOver({ sheets: SHEETS, protection: { readOnly: true } });
  const changes: ((workbook: Excel.Workbook) => unknown)[] = [
    ({ worksheets }) => (worksheets.getItem('签约项目').getRange('A2').values = [['丙']]),
    ({ worksheets }) => worksheets.add('新表'),
    ({ settings }) => settings.add('年份', 2022),
    ({ worksheets }) => worksheets.getItem('签约项目').getRange('A2').conditionalFormats.add('Custom'),
  ];
  for (const change of changes) {
    const error = await errorOf(
      Excel.run(async (context) => {
        change(context.workbook);
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  }
  expect(host.log.writes()).toEqual([]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const cell = workbook.worksheets.getItem('签约项目').getRange('A2').load('values');
    await context.sync();
    expect([workbook.readOnly, cell.values]).toEqual([true, [['甲']]]);
  });
});

describe('the add-in over it', () => {
  function open(protection: NonNullable<MemoryContent['protection']>): OfficeHost {
    const host = createHost(new MemoryGrid({ sheets: SHEETS, protection }), { as: 'excel2021' });
    const { Excel, Office } = loadExcel(host);
    vi.stubGlobal('Excel', Excel);
    vi.stubGlobal('Office', Office);
    return host;
  }
  const formula = (sheet: string, value: string) =>
    officeFormulas.write([{ cell: A2(sheet), formula: '=1', expected: { formula: null, value } }]);
  const marks = [{ cell: A2('存档'), severity: 'error' as const }];

  afterEach(() => vi.unstubAllGlobals());

  test('structure protected: no report and no taking back, in one sentence; formulas go in', async () => {
    const host = open({ structure: true });
    expect(await officePort.info()).toMatchObject({ structureProtected: true, readOnly: false });
    expect(await officeSheetWriter.write([{ name: '月通报', rows: [['甲']] }])).toEqual({
      kind: 'undone',
      message: '工作簿的结构受保护，不能新建、删除工作表；请先在“审阅 → 保护工作簿”中撤销保护。',
    });
    expect(host.log.writes()).toEqual([]);
    await formula('签约项目', '甲');
    expect(host.log.writes().length).toBeGreaterThan(0);
  });

  test('a protected sheet: neither paint nor formula, both said; the other sheets take them', async () => {
    const host = open({});
    expect(await officePaint.paint([...marks, { cell: A2('签约项目'), severity: 'error' }])).toEqual({
      cells: 1,
      skipped: ['存档'],
    });
    await expect(formula('存档', '乙')).rejects.toThrow('工作表“存档”受保护，没有写入任何内容');
    const [, closed] = host.grid.sheets();
    expect(host.log.writes().every(({ args }) => args[0] !== closed?.id)).toBe(true);
  });

  test('read-only: nothing is written by any deed, and each says why', async () => {
    const host = open({ readOnly: true });
    const refusals = [
      officePaint.paint([{ cell: A2('签约项目'), severity: 'error' }]),
      formula('签约项目', '甲'),
      officePort.writeSettings({ 'zhaoshang.baseYear': 2022 }),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toThrow(/只读|受保护/);
    expect(await officeSheetWriter.write([{ name: '月通报', rows: [['甲']] }])).toMatchObject({
      kind: 'undone',
      message: '工作簿以只读方式打开，不能新建、删除工作表；请另存一份再打开。',
    });
    expect(host.log.writes()).toEqual([]);
  });
});
