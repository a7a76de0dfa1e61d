import { inject } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import type { Journey, Visit } from './journey';

/** The Excels that a journey is run as: 2021 (ExcelApi 1.14), and the current one. */
export const EXCELS = ['excel2021', 'current'] as const;

interface As {
  readonly as?: (typeof EXCELS)[number];
  /** Excel's own language is English. */
  readonly english?: boolean;
}

/** Opens the workbench as an older Excel, or as one in English. */
export async function visitAs(
  visit: Journey['visit'],
  { as = 'current', english = false }: As,
  window: BrowserContextOptions = {},
): Promise<Visit> {
  const visited = await visit(window, { open: false });
  // The workbench speaks Chinese; its host is told another language before the pane asks.
  if (english) await visited.page.addInitScript({ content: IN_ENGLISH });
  await visited.page.goto(`${inject('workbench')}?as=${as}`);
  await visited.workbench.pane.locator('button[type=submit]:enabled').waitFor();
  return visited;
}

const IN_ENGLISH = `if (window === window.top) {
  let workbench;
  Object.defineProperty(window, 'workbench', {
    configurable: true,
    get: () => workbench,
    set: (value) => { value.host.language = 'en-US'; workbench = value; },
  });
}`;
