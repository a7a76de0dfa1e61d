import type { GridBackend, OfficeHost } from '@zhaoshang/office-host';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { serveHostPage, type HostPage } from '../support/host-page';

const SETUP = `
const around = window.parent !== window ? window.parent : undefined;
const grid = around?.grid ?? new host.MemoryGrid({
  name: '台账.xlsx',
  sheets: [{ name: '签约项目', rows: [['项目', '合同额'], ['甲', 1200], ['乙', 3400.5]] }, { name: '到位资金' }],
});
const opened = [];
const panes = [];
const shell = {
  file: async () => Uint8Array.from({ length: 2500 }, (_, index) => index % 251),
  open: (bytes) => opened.push(bytes.length),
  showPane: (visible) => panes.push(visible),
};
const excel = around?.excel ?? host.createHost(grid, { as: 'excel2021', shell });
host.installBridge(window, excel);
Object.assign(window, { excel, grid, opened, panes });
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page with Microsoft's script in it, and the addresses that it asked for. */
async function open(page: HostPage): Promise<{ page: Page; requests: string[] }> {
  const opened = await browser.newPage();
  const requests: string[] = [];
  opened.on('request', (request) => requests.push(request.url()));
  await opened.goto(page.url);
  await opened.waitForFunction('typeof Office !== "undefined"');
  return { page: opened, requests };
}

describe('office.js in a page over the host', () => {
  let served: HostPage;
  let page: Page;
  let requests: string[];
  beforeAll(async () => {
    served = await serveHostPage(SETUP);
    ({ page, requests } = await open(served));
  });
  afterAll(() => served.close());

  test('Office.onReady answers Excel on a PC, in Chinese, with the requirement sets of Excel 2021', async () => {
    const ready = await page.evaluate(async () => ({
      ...(await Office.onReady()),
      language: Office.context.displayLanguage,
      version: Office.context.diagnostics.version,
      supported: ['1.14', '1.15'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    }));
    expect(ready).toMatchObject({
      ...{
        host: 'Excel',
        platform: 'PC',
        addin: { visibilityMode: 'Taskpane' },
        language: 'zh-CN',
        version: '16.0.14332.20503',
      },
      supported: [true, false],
    });
  });

  test('Excel.run reads a range', async () => {
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('address,values');
        await context.sync();
        return { address: used.address, values: used.values };
      }),
    );
    expect(read.address).toBe('签约项目!A1:B3');
    expect(read.values[2]).toEqual(['乙', 3400.5]);
  });

  test('an edit by hand reaches worksheet.onChanged', async () => {
    const address = await page.evaluate(async () => {
      const { grid } = window as unknown as { grid: GridBackend };
      const told = new Promise<string>((resolve) => {
        void Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
          await context.sync();
          sheet.onChanged.add(async (event) => resolve(`${event.address} ${event.triggerSource}`));
          await context.sync();
          const cell = { top: 1, left: 1, bottom: 1, right: 1 };
          grid.write(grid.activeSheet(), cell, [[1500]]);
        });
      });
      return told;
    });
    expect(address).toBe('B2 Unknown');
  });

  test('a selection by hand reaches workbook.onSelectionChanged', async () => {
    const address = await page.evaluate(async () => {
      const { grid } = window as unknown as { grid: GridBackend };
      const told = new Promise<void>((resolve) => {
        void Excel.run(async (context) => {
          context.workbook.onSelectionChanged.add(async () => resolve());
          await context.sync();
          grid.select(grid.activeSheet(), { top: 2, left: 0, bottom: 2, right: 1 });
        });
      });
      await told;
      return Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return selected.address;
      });
    });
    expect(address).toBe('签约项目!A3:B3');
  });

  test('document.settings are kept in the workbook', async () => {
    const kept = await page.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set('映射', { 列: 3 });
      await new Promise((resolve) => settings.saveAsync(resolve));
      const { grid } = window as unknown as { grid: GridBackend };
      return [...grid.settings()];
    });
    expect(kept).toEqual([['映射', { 列: 3 }]]);
  });

  test('a command of the ribbon runs what the page associated with it, and shows the pane', async () => {
    const told = await page.evaluate(async () => {
      const { excel, panes } = window as unknown as { excel: OfficeHost; panes: boolean[] };
      const ran: string[] = [];
      Office.actions.associate('showBoard', async (event: Office.AddinCommands.Event) => {
        await Office.addin.showAsTaskpane();
        ran.push(event.source.id);
        event.completed();
      });
      await excel.runCommand('showBoard');
      return { ran, panes };
    });
    expect(told).toEqual({ ran: ['showBoard'], panes: [true] });
  });

  test('the workbook is handed over as a file, slice by slice, and another one opened', async () => {
    const told = await page.evaluate(async () => {
      const asked = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void) =>
        new Promise<T>((resolve) => ask(({ value }) => resolve(value)));
      const { document } = Office.context;
      const file = await asked<Office.File>((done) =>
        document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
      );
      const bytes: number[] = [];
      for (let index = 0; index < file.sliceCount; index++) {
        const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
        bytes.push(...(slice.data as number[]));
      }
      await asked((done) => file.closeAsync(done));
      await Excel.createWorkbook(btoa('PK.'));
      const { opened } = window as unknown as { opened: number[] };
      return { size: file.size, right: bytes.every((byte, index) => byte === index % 251), opened };
    });
    expect(told).toEqual({ size: 2500, right: true, opened: [3] });
  });

  test('an associated custom function gives values, matrices and errors as a cell gets them', async () => {
    const results = await page.evaluate(async () => {
      const { excel } = window as unknown as { excel: OfficeHost };
      const { Error: CellError, ErrorCode } = CustomFunctions;
      CustomFunctions.associate('COMPLETION', (done: number, target: number) => {
        if (target === 0) throw new CellError(ErrorCode.divisionByZero);
        return done / target;
      });
      CustomFunctions.associate('TOP', (rows: unknown[][]) => rows.slice(0, 2));
      CustomFunctions.associate('MISSING', () => {
        throw new CellError(ErrorCode.notAvailable, '没有目标');
      });
      CustomFunctions.associate('BROKEN', () => {
        throw new Error('普通异常');
      });
      const rows = [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ];
      return {
        value: await excel.invokeCustomFunction('COMPLETION', [95.03, 160]),
        zero: await excel.invokeCustomFunction('COMPLETION', [1, 0]),
        matrix: await excel.invokeCustomFunction('TOP', [rows]),
        missing: await excel.invokeCustomFunction('MISSING', []),
        broken: await excel.invokeCustomFunction('BROKEN', []),
        unknown: await excel.invokeCustomFunction('NOSUCH', []),
      };
    });
    expect(results).toEqual({
      value: { kind: 'value', value: 0.5939375 },
      zero: { kind: 'error', code: '#DIV/0!', message: '' },
      matrix: {
        kind: 'matrix',
        value: [
          ['甲', 1],
          ['乙', 2],
        ],
      },
      missing: { kind: 'error', code: '#N/A', message: '没有目标' },
      broken: { kind: 'error', code: '#VALUE!', message: '' },
      unknown: { kind: 'error', code: '#VALUE!', message: '' },
    });
  });

  test('nothing is asked for but from the page’s own address', () => {
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
  });
});

test('a page with nothing but Microsoft’s custom-functions runtime answers calls', async () => {
  const served = await serveHostPage(SETUP, 'custom-functions-runtime.js');
  const { page } = await open(served);
  const result = await page.evaluate(async () => {
    const { excel } = window as unknown as { excel: OfficeHost };
    CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
    return excel.invokeCustomFunction('DOUBLE', [21]);
  });
  served.close();
  expect(result).toEqual({ kind: 'value', value: 42 });
});

test('a pane in a frame is served by the page around it, and again after a reload', async () => {
  const served = await serveHostPage(SETUP);
  const { page } = await open(served);
  const answers = await page.evaluate(async (pane) => {
    const { excel } = window as unknown as { excel: OfficeHost };
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const load = async (): Promise<string> => {
      frame.src = `${pane}?frame`;
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const inner = frame.contentWindow as unknown as Window & typeof globalThis;
      const { host } = await inner.Office.onReady();
      const name = await inner.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
      return `${host} ${name}`;
    };
    const first = await load();
    const second = await load();
    return [first, second, String(excel.log.requests().length > 0)];
  }, served.url);
  served.close();
  expect(answers).toEqual(['Excel 签约项目', 'Excel 签约项目', 'true']);
});
