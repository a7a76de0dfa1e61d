import { expect } from 'vitest';
import { journey, picture } from './support/journey';

journey(
  'a figure typed as a formula is calculated, and shows as a percentage once formatted',
  async ({ visit }) => {
    const { page, workbench } = await visit();
    await workbench.showSheet('单位名录');
    await workbench.type('H6', '=ZS.完成率(95.03,160)');
    await expect.poll(() => workbench.cell('H6')).toEqual({ value: 0.5939375, text: '0.5939375' });

    await workbench.clickCell('H6');
    await page.locator('[data-u-comp="ribbon-toolbar"]').getByText('常规').click();
    await page.getByText('百分比', { exact: true }).click();
    await expect.poll(() => workbench.cell('H6')).toEqual({ value: 0.5939375, text: '59.39%' });
    await page.screenshot({ path: picture('formula') });
  },
);

journey(
  'both names of a function work, over cells that are typed later, and recalculate',
  async ({ visit }) => {
    const { workbench } = await visit();
    await workbench.showSheet('单位名录');
    await workbench.type('H6', '=ZS.COMPLETION(I6,J6)');
    await expect
      .poll(async () => (await workbench.cell('H6')).value, { message: 'two blanks are not zero' })
      .toBe('#N/A');
    await workbench.type('I6', '95.03');
    await workbench.type('J6', '160');
    const began = Date.now();
    await expect.poll(async () => (await workbench.cell('H6')).value, { interval: 10 }).toBe(0.5939375);
    console.log(`typed into a cell, recalculated ${Date.now() - began} ms later`);
  },
);

journey(
  'errors show as Excel shows them, and one bad formula leaves the others working',
  async ({ visit }) => {
    const { page, workbench } = await visit();
    await workbench.showSheet('单位名录');
    await workbench.type('H6', '=ZS.完成率(95.03,0)');
    await workbench.type('H7', '=ZS.完成率(,160)');
    await workbench.type('H8', '=ZS.完成率("很多",160)');
    await workbench.type('H9', '=ZS.完成率(12.59,25)');
    await expect
      .poll(async () => [
        (await workbench.cell('H6')).text,
        (await workbench.cell('H7')).text,
        (await workbench.cell('H8')).text,
        (await workbench.cell('H9')).value,
      ])
      .toEqual(['#DIV/0!', '#N/A', '#VALUE!', 0.5036]);
    await page.screenshot({ path: picture('errors') });
  },
);

journey('a function of a whole ledger spills its findings', async ({ visit }) => {
  const { page, workbench } = await visit();
  await workbench.showSheet('单位名录');
  await workbench.type('H3', `=ZS.台账检查(签约项目!A1:Z60,"2022-06-30")`);
  await expect.poll(async () => (await workbench.cell('H3')).text).toBe('级别');
  expect((await workbench.cell('I3')).text).toBe('规则');
  expect((await workbench.cell('H4')).text).toBe('错误');
  expect((await workbench.cell('L4')).text).toMatch(/^签约项目![A-Z]+\d+/);
  await page.screenshot({ path: picture('spill') });
});
