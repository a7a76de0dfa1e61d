import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { ARTIFACTS, journey } from './support/journey';

journey('how long a person waits', async ({ visit }) => {
  // The first visit warms the browser and the disk; the second is measured.
  await visit();
  const { page, workbench } = await visit({}, { open: false });
  const began = Date.now();
  const since = () => Date.now() - began;
  await page.goto(inject('workbench'), { waitUntil: 'commit' });
  await page.waitForFunction(() => 'workbench' in window);
  await workbench.clickCell('B6');
  const grid = since();
  await workbench.paneReady();
  const pane = since();

  const checking = Date.now();
  await workbench.check();
  const check = Date.now() - checking;

  await workbench.showSheet('单位名录');
  await workbench.type('H6', '95.03');
  await workbench.type('I6', '=ZS.完成率(H6,160)');
  await expect.poll(async () => (await workbench.cell('I6')).value).toBe(0.5939375);
  await workbench.clickCell('H6');
  await workbench.startTyping('80');
  const typing = Date.now();
  await workbench.endTyping();
  await expect.poll(async () => (await workbench.cell('I6')).value, { interval: 5 }).toBe(0.5);
  const recalculated = Date.now() - typing;

  const timings = { unit: 'ms', grid, pane, check, recalculated };
  console.log(
    `waits (ms): grid usable ${grid}, pane ready ${pane}, check ${check}, recalculation ${recalculated}`,
  );
  await writeFile(join(ARTIFACTS, 'timings.json'), JSON.stringify(timings, null, 2));
});
