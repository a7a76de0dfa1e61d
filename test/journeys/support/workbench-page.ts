import type { CellWrite } from '@zhaoshang/office-host';
import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbenchWindow } from '../../../addin/workbench/page/pane/workbench-window';

type WithWorkbench = Window & Required<WorkbenchWindow>;

/** What a journey reads of the host's log. */
export interface HostLog {
  readonly requests: number;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly views: readonly string[];
  readonly errors: readonly string[];
}

/** The workbench as a person at the keyboard sees it. */
export class WorkbenchPage {
  /** The add-in's task pane. */
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane iframe');
  }

  /** Opens the workbench and waits until the pane is ready to check. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.paneReady();
  }

  async paneReady(): Promise<void> {
    await this.pane.getByRole('button', { name: '开始检查' }).and(this.pane.locator(':enabled')).waitFor();
  }

  /** Makes the pane as narrow as it goes: 320 pixels. */
  async narrow(): Promise<void> {
    const handle = await this.page.locator('#divider').boundingBox();
    if (!handle) throw new Error('no divider');
    await this.page.mouse.move(handle.x + 2, 400);
    await this.page.mouse.down();
    await this.page.mouse.move(handle.x + 300, 400, { steps: 5 });
    await this.page.mouse.up();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: name }).first().click();
    await this.page.waitForFunction((wanted) => {
      const { workbench } = window as unknown as WithWorkbench;
      return workbench.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === wanted;
    }, name);
  }

  /** Clicks a cell of the sheet that is shown. It is brought into view first, as a person would scroll. */
  async clickCell(address: string, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
    const at = await this.page.evaluate(async (a1) => {
      const { workbench } = window as unknown as WithWorkbench;
      const sheet = workbench.api.getActiveWorkbook()?.getActiveSheet();
      const canvas = document
        .querySelector('canvas[id^="univer-sheet-main-canvas"]')
        ?.getBoundingClientRect();
      if (!sheet || !canvas) throw new Error('no sheet is shown');
      const [row, column] = [sheet.getRange(a1).getRow(), sheet.getRange(a1).getColumn()];
      const { xSplit, ySplit } = sheet.getFreeze();
      const rectOf = (r: number, c: number) => sheet.getRange(r, c).getCellRect();
      const [rect, home, thawed] = [rectOf(row, column), rectOf(0, 0), rectOf(ySplit, xSplit)];
      // A cell's rectangle is that of the unscrolled sheet; what is frozen does not scroll.
      const middle = () => {
        const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
        const from = rectOf(sheetViewStartRow, sheetViewStartColumn);
        return {
          x: rect.x + rect.width / 2 - (column < xSplit ? 0 : from.x + offsetX - home.x),
          y: rect.y + rect.height / 2 - (row < ySplit ? 0 : from.y + offsetY - home.y),
        };
      };
      const isSeen = ({ x, y }: { x: number; y: number }) =>
        (column < xSplit || x > thawed.x) &&
        (row < ySplit || y > thawed.y) &&
        x < canvas.width &&
        y < canvas.height;
      let at = middle();
      if (!isSeen(at)) {
        sheet.scrollToCell(Math.max(ySplit, row - 6), Math.max(xSplit, column - 3));
        await new Promise((resolve) => setTimeout(resolve, 500));
        at = middle();
      }
      if (!isSeen(at)) throw new Error(`${a1} could not be brought into view`);
      return { x: canvas.x + at.x, y: canvas.y + at.y };
    }, address);
    await this.page.mouse.click(at.x, at.y, { button });
    await expect
      .poll(() => this.selection(), { message: `a click on ${address} selects it` })
      .toMatch(new RegExp(`!${address}(:|$)`));
  }

  /** Types into a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.startTyping(text);
    await this.endTyping();
  }

  /** Types over the selected cell, and leaves the editor open. */
  async startTyping(text: string): Promise<void> {
    const [first = '', ...rest] = text;
    await this.page.keyboard.type(first);
    // The grid opens its editor on the first key; on a busy machine an Enter overtakes it.
    await this.untilEditing(true);
    await this.page.keyboard.type(rest.join(''), { delay: 5 });
    // A list of functions that lags behind what was typed would take the Enter and put another function in.
    await this.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await this.page.locator('[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'detached' });
  }

  /** Presses Enter, and once more where the grid was too busy to take it. */
  async endTyping(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('Enter');
      try {
        return await this.untilEditing(false, 10_000);
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  private async untilEditing(expected: boolean, timeout?: number): Promise<void> {
    await this.page.waitForFunction(
      (editing) => {
        const { workbench } = window as unknown as WithWorkbench;
        return workbench.api.getActiveWorkbook()?.isCellEditing() === editing;
      },
      expected,
      { timeout },
    );
  }

  /** Puts a value or a formula into a cell as a file would bring it, without the keyboard. */
  put(sheet: string, address: string, cell: CellWrite): Promise<void> {
    return this.page.evaluate(
      async ([name, a1, written]) => {
        const { api, host } = (window as unknown as WithWorkbench).workbench;
        const target = api.getActiveWorkbook()?.getSheetByName(name);
        if (!target) throw new Error(`no sheet ${name}`);
        const { startRow: top, startColumn: left } = target.getRange(a1).getRange();
        host.grid.write(target.getSheetId(), { top, left, bottom: top, right: left }, [[written]]);
        await host.grid.settled();
      },
      [sheet, address, cell] as const,
    );
  }

  /** What the host reads of a cell: its value and the text that it shows. */
  cell(address: string, sheet?: string): Promise<{ value: unknown; text: string }> {
    return this.page.evaluate(
      async ([a1, name]) => {
        const { workbench } = window as unknown as WithWorkbench;
        const { grid } = workbench.host;
        const book = workbench.api.getActiveWorkbook();
        const target = name ? book?.getSheetByName(name) : book?.getActiveSheet();
        if (!target) throw new Error(`no sheet ${name}`);
        const { startRow: top, startColumn: left } = target.getRange(a1).getRange();
        await grid.settled();
        const area = { top, left, bottom: top, right: left };
        return {
          value: grid.values(target.getSheetId(), area)[0]?.[0],
          text: grid.text(target.getSheetId(), area)[0]?.[0] ?? '',
        };
      },
      [address, sheet ?? ''] as const,
    );
  }

  /** Sheet and address of what is selected, such as `签约项目!H16`. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { workbench } = window as unknown as WithWorkbench;
      const sheet = workbench.api.getActiveWorkbook()?.getActiveSheet();
      return `${sheet?.getSheetName()}!${sheet?.getActiveRange()?.getA1Notation()}`;
    });
  }

  /** What the pane asked of the host so far. */
  log(): Promise<HostLog> {
    return this.page.evaluate(() => {
      const { log } = (window as unknown as WithWorkbench).workbench.host;
      return {
        requests: log.requests().length,
        reads: log.reads(),
        writes: log.writes().map(({ operation }) => operation),
        views: log.views().map(({ operation }) => operation),
        errors: log
          .requests()
          .flatMap(({ error, actions }) => (error ? [`${error} ${actions.at(-1)?.member}`] : [])),
      };
    });
  }

  /** Runs the check and waits for its result. */
  async check(): Promise<void> {
    await this.pane.getByRole('button', { name: /开始检查|重新检查/ }).click();
    await this.pane.getByRole('heading', { name: /检查结果/ }).waitFor();
    await this.pane.getByRole('button', { name: '重新检查' }).waitFor();
  }
}
