/** Traces the pane in Chromium over a workbook of 20,000 rows; writes its part of docs/performance.md. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GridBackend } from '@zhaoshang/office-host';
import { writeBook } from '@zhaoshang/workbook';
import type { Browser, Page } from 'playwright-core';
import { format } from 'prettier';
import { ADDIN_BUILT, OFFICE_JS, PAGE_BUILT } from '../../addin/workbench/server/paths.mjs';
import { prepare } from '../../addin/workbench/server/prepare.mjs';
import { serveWorkbench } from '../../addin/workbench/server/server.mjs';
import { WorkbenchPage } from '../journeys/support/workbench-page';
import { launchChromium } from '../support/chromium';
import { HEADING, ledgerRows, SHEET } from './ledger';
import { machine } from './machine';
import { paneSection, withPaneSection, type PaneTask } from './pane-section';
import { longestTask } from './pane-trace';

const ROWS = 20_000;
const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');

await prepare((line) => console.log(line));
const folder = mkdtempSync(join(tmpdir(), 'zhaoshang-pane-'));
try {
  const book = join(folder, '两万行.xlsx');
  const rows = [HEADING, ...ledgerRows(0, ROWS)].map((row) => row.map((cell) => cell ?? ''));
  writeFileSync(book, await writeBook([{ name: SHEET, rows }]));
  const server = await serveWorkbench({ page: PAGE_BUILT, addin: ADDIN_BUILT, officeJs: OFFICE_JS, book });
  const browser = await launchChromium();
  try {
    const tasks = await measure(browser, server.url);
    for (const { what, longest, tasks: count } of tasks)
      console.log(`${what}：最长任务 ${longest.toFixed(0)} ms，超过 50 ms 的 ${count} 个`);
    const section = paneSection({ rows: ROWS, machine: machine(), browser: browser.version(), tasks });
    const document = withPaneSection(readFileSync(DOCUMENT, 'utf8'), section);
    writeFileSync(DOCUMENT, await format(document, { parser: 'markdown', printWidth: 110 }));
    console.log('已写入 docs/performance.md');
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Does what a person does all day, each traced by itself. */
async function measure(browser: Browser, url: string): Promise<readonly PaneTask[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'zh-CN' });
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  const workbench = new WorkbenchPage(page);
  await workbench.open(url);
  const { pane } = workbench;
  const traced = async (what: string, act: () => Promise<void>): Promise<PaneTask> => ({
    what,
    ...(await longestTask(browser, page, act)),
  });
  const check = await traced('第一次检查', () => workbench.check());
  const again = await traced('改一格后自动重新核对', async () => {
    await edit(page);
    await pane.getByText('表格有改动，正在重新核对…').first().waitFor();
    await pane.getByText('表格有改动，正在重新核对…').first().waitFor({ state: 'hidden' });
  });
  const search = await traced('在结果里搜索', async () => {
    await pane.getByLabel('搜索项目、单元格、说明').fill('引资单位');
    await page.waitForTimeout(1_000);
  });
  const arrange = await traced('改为按单位排列', async () => {
    await pane.getByRole('button', { name: '按单位' }).click();
    await page.waitForTimeout(1_000);
  });
  return [check, again, search, arrange];
}

/** A person's edit, straight in the grid: its own editor is not what is measured. */
async function edit(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { host } = (window as unknown as { workbench: { host: { grid: GridBackend } } }).workbench;
    const area = { top: 5, left: 1, bottom: 5, right: 1 };
    host.grid.write(host.grid.activeSheet(), area, [['另一个项目名称']]);
  });
}
