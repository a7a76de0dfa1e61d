import { expect } from 'vitest';
import { journey, picture } from './support/journey';

journey(
  'a check reads and writes nothing; a finding leads to its cell; a corrected cell loses it',
  async ({ visit }) => {
    const { page, workbench } = await visit();
    const before = await workbench.log();
    expect(before.writes, 'opening the pane writes nothing').toEqual([]);

    await workbench.check();
    const checked = await workbench.log();
    expect(checked.writes, 'a check writes nothing').toEqual([]);
    expect(checked.reads).toContain('Range.values');
    expect(checked.errors).toEqual([]);
    await page.screenshot({ path: picture('checked') });

    const finding = workbench.pane.getByRole('article').filter({ hasText: '引资单位' }).first();
    await finding.getByRole('button', { name: '签约项目!H16' }).click();
    await expect.poll(() => workbench.selection()).toBe('签约项目!H16');
    expect((await workbench.log()).views).toContain('select');
    await page.screenshot({ path: picture('finding-selected') });

    await workbench.type('H16', '区农业农村委员会');
    await expect.poll(() => finding.count()).toBe(0);
    expect((await workbench.log()).writes, 'nor does a check after an edit').toEqual([]);
    await page.screenshot({ path: picture('finding-gone') });
  },
);

journey('a finding on another sheet shows that sheet', async ({ visit }) => {
  const { workbench } = await visit();
  await workbench.showSheet('单位名录');
  await workbench.check();
  await workbench.pane.getByRole('button', { name: '在谈项目!J9' }).first().click();
  await expect.poll(() => workbench.selection()).toBe('在谈项目!J9');
});

journey('the figures are those of the report, and undo leads back to them', async ({ visit }) => {
  const { page, workbench } = await visit();
  await workbench.check();
  const figures = workbench.pane.getByRole('region', { name: /主要指标/ });
  for (const figure of ['95.03亿元', '59.47亿元', '86.5亿元', '12.59亿元', '181.53亿元', '29个']) {
    await figures.getByText(figure).waitFor();
  }
  await workbench.type('Q8', '1');
  await expect.poll(() => figures.getByText('95.03亿元').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await figures.getByText('95.03亿元').waitFor({ timeout: 15_000 });
});
