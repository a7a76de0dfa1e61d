import { expect } from 'vitest';
import { journey, picture } from './support/journey';

const SHEETS = [
  '签约项目',
  '到位资金',
  '目标任务',
  '在谈项目',
  '单位名录',
  '招商活动',
  '2021年上半年签约项目',
];

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`every sheet and the pane, ${colorScheme}`, async ({ visit }) => {
    const { page, workbench } = await visit({ colorScheme });
    await page.getByText('不是 Excel').waitFor();
    await page.screenshot({ path: picture(`start-${colorScheme}`) });
    for (const [index, sheet] of SHEETS.entries()) {
      await workbench.showSheet(sheet);
      await page.screenshot({ path: picture(`sheet-${index + 1}-${colorScheme}`) });
    }
    await workbench.showSheet('签约项目');
    await workbench.check();
    await page.screenshot({ path: picture(`checked-${colorScheme}`) });
  });
}

journey('the pane is as wide as in Excel, narrows to 320 pixels and no further', async ({ visit }) => {
  const { page, workbench } = await visit();
  const pane = page.locator('#pane');
  const width = async () => (await pane.boundingBox())?.width;
  expect(await width()).toBe(360);
  await workbench.narrow();
  expect(await width()).toBe(320);
  await page.screenshot({ path: picture('narrow-320') });
});
