import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launchChromium } from '../../support/chromium';
import { Requests } from './requests';
import { WorkbenchPage } from './workbench-page';

/** Where the journeys keep what they saw. */
export const ARTIFACTS = join(import.meta.dirname, '..', '..', '..', 'artifacts', 'journeys');
mkdirSync(ARTIFACTS, { recursive: true });

/** Where a picture is kept. */
export const picture = (name: string): string => join(ARTIFACTS, `${name}.png`);

export interface Visit {
  readonly page: Page;
  readonly workbench: WorkbenchPage;
  readonly requests: Requests;
  /** What went wrong in the page, unasked. */
  readonly faults: readonly string[];
}

export interface Journey {
  readonly browser: Browser;
  /** Opens the workbench in a fresh window; `open: false` leaves the window empty. */
  readonly visit: (window?: BrowserContextOptions, how?: { readonly open: boolean }) => Promise<Visit>;
}

/**
 * A test in a real browser. A browser that cannot start fails it. Whatever it did, no request may have left the
 * machine and no script may have thrown.
 */
export const journey = test.extend<Journey>({
  browser: [
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const visits: Visit[] = [];
    await use(async (window = {}, { open } = { open: true }) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 860 },
        locale: 'zh-CN',
        ...window,
      });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      const visit = { page, workbench: new WorkbenchPage(page), requests: new Requests(page), faults };
      visits.push(visit);
      if (open) await visit.workbench.open(inject('workbench'));
      return visit;
    });
    for (const { page, requests, faults } of visits) {
      expect(requests.outside(), 'no request leaves the machine').toEqual([]);
      expect(faults, 'no script throws').toEqual([]);
      await page.context().close();
    }
  },
});
