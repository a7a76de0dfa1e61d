import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, picture } from './support/journey';
import { paneFrame } from './support/pane-frame';
import { SCENES, TEXTS } from './support/scenes';
import { violations } from './support/violations';
import type { WorkbenchPage } from './support/workbench-page';
import { visitAs } from './support/visit-as';

interface Look {
  readonly window?: BrowserContextOptions;
  readonly narrow?: true;
  readonly english?: true;
  /** The system chooses the colours, which axe does not see. */
  readonly forced?: true;
}

/** The ways in which a pane is looked at. Chromium's forced colours are those of a dark scheme. */
const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { window: { colorScheme: 'dark' } },
  'high-contrast': { window: { forcedColors: 'active', colorScheme: 'dark' }, forced: true },
  '320': { narrow: true },
  english: { english: true, narrow: true },
};

/** Elements that show less than they hold: wider than the pane, or with text cut off. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  paneFrame(page).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.offsetParent !== null && each.scrollWidth > each.clientWidth + 1)
      .filter((each) => getComputedStyle(each).overflowX !== 'visible' && each.clientWidth > 1)
      .map(({ tagName, textContent }) => `${tagName}: ${(textContent ?? '').slice(0, 60)}`),
  );

/** Makes the window as tall as the view, so that one picture shows all of it; the grid takes no more than this. */
const TALLEST = 2600;

async function wholeView(page: Page, { pane }: WorkbenchPage): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 860 };
  const hidden = await pane
    .locator('[role=tabpanel]:visible')
    .evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  await page.setViewportSize({ width, height: Math.min(height + hidden, TALLEST) });
}

for (const [look, { window, narrow, english, forced }] of Object.entries(LOOKS)) {
  journey(
    `every view, ${look}: nothing that axe finds wrong, nothing cut off`,
    { timeout: 400_000 },
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { english: english ?? false }, window);
      if (narrow) await workbench.narrow();
      const wrong: Record<string, readonly string[]> = {};
      for (const [index, { name, show }] of SCENES.entries()) {
        await page.setViewportSize({ width: 1440, height: 860 });
        await show(workbench, TEXTS[english ? 'en' : 'zh']);
        const found = [
          ...(await violations(page, { contrast: !forced })),
          ...(await cutOff(page)).map((text) => `cut off: ${text}`),
        ];
        if (found.length > 0) wrong[name] = found;
        await wholeView(page, workbench);
        const path = picture(`looks/${look}/${String(index + 1).padStart(2, '0')}-${name}`);
        mkdirSync(dirname(path), { recursive: true });
        await page.locator('#pane').screenshot({ path });
      }
      expect(wrong).toEqual({});
    },
  );
}
