import { expect } from 'vitest';
import { journey } from './support/journey';
import { paneFrame } from './support/pane-frame';
import { EXCELS, visitAs } from './support/visit-as';
import type { WorkbenchPage } from './support/workbench-page';

async function openTab({ pane }: WorkbenchPage, name: string, heading: RegExp): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByRole('heading', { name: heading }).waitFor();
}

const openBoard = (workbench: WorkbenchPage) => openTab(workbench, '看板', /招商看板/);
const openProjects = (workbench: WorkbenchPage) => openTab(workbench, '项目', /^项目（/);

for (const as of EXCELS) {
  journey(
    `the board gives the figures of the report, and each opens into its cells, as ${as}`,
    async ({ visit }) => {
      const { workbench, requests } = await visitAs(visit, { as });
      const { pane } = workbench;
      const fetched = () => requests.all().filter((address) => /board|projects/.test(address));
      await pane.getByRole('tab', { name: '看板' }).click();
      await pane.getByRole('tabpanel', { name: '看板' }).getByText('还没有检查').waitFor();
      expect(fetched(), 'nothing of the view is fetched before it has something to show').toEqual([]);
      await pane.getByRole('tab', { name: '检查' }).click();
      await workbench.check();
      await openBoard(workbench);

      const contracts = pane.getByRole('article', { name: '正式合同额' });
      for (const figure of ['完成数 95.03亿元', '全年目标 160.00亿元', '完成率 59.39%', '序时进度 50.00%']) {
        await contracts.getByRole('button', { name: figure }).waitFor();
      }
      for (const figure of [
        '与序时相比 超9.39个百分点',
        '与序时任务相差 超15.03亿元',
        '同比 增长22.05%',
        '月均还需 10.83亿元',
        '全年预计 190.06亿元',
      ]) {
        await contracts.getByRole('button', { name: figure }).waitFor();
      }
      await pane.getByText('剔除后差100万元，“双过半”不成立').waitFor();

      await contracts.getByRole('button', { name: '完成数 95.03亿元' }).click();
      await contracts.getByText('取自 20 个单元格').waitFor();
      await contracts.getByRole('button', { name: '签约项目!Q8' }).click();
      await expect.poll(() => workbench.selection()).toBe('签约项目!Q8');

      await pane.getByRole('button', { name: '主导产业' }).click();
      await pane.getByRole('row', { name: /新材料/ }).waitFor();
      await pane.getByRole('button', { name: '招商渠道' }).click();
      await pane.getByRole('row', { name: /协作帮扶/ }).waitFor();
      await pane.getByRole('button', { name: '集中签约批次' }).click();
      const quarter = pane.getByRole('row', { name: /二季度集中签约/ });
      await quarter.getByRole('button', { name: '二季度集中签约 正式（亿元） 50.27' }).click();
      await pane.getByText('取自 10 个单元格').waitFor();

      expect((await workbench.log()).writes, 'a board writes nothing').toEqual([]);
    },
  );
}

journey('the board follows an edit', async ({ visit }) => {
  const { page, workbench } = await visit();
  await workbench.check();
  await openBoard(workbench);
  const actual = workbench.pane
    .getByRole('article', { name: '正式合同额' })
    .getByRole('button', { name: /完成数/ });
  await workbench.type('Q8', '1');
  await expect.poll(() => actual.innerText(), { timeout: 15_000 }).not.toBe('95.03亿元');
  await page.keyboard.press('Control+z');
  await expect.poll(() => actual.innerText(), { timeout: 15_000 }).toBe('95.03亿元');
});

for (const as of EXCELS) {
  journey(
    `the projects to attend to, by list, with their cells, and copied for 周调度, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(
        visit,
        { as },
        { permissions: ['clipboard-read', 'clipboard-write'] },
      );
      const { pane } = workbench;
      await workbench.check();
      await openProjects(workbench);
      await pane.getByRole('button', { name: '签约未落地 1' }).waitFor();
      await pane.getByText(/应在2022-04-26前开工，已超65天/).waitFor();
      await pane.getByRole('button', { name: '签约项目!V46' }).click();
      await expect.poll(() => workbench.selection()).toBe('签约项目!V46');

      await pane.getByRole('button', { name: '复制清单' }).click();
      await pane.getByText('已复制 1 行').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [heading = '', line = ''] = copied.split('\n').map((each) => each.split('\t'));
      expect(heading).toContain('超期天数');
      expect(line[heading.indexOf('超期天数')]).toBe('65');
      expect(line[heading.indexOf('责任单位')]).not.toBe('');

      await pane.getByRole('button', { name: '复制周调度全部清单' }).click();
      await pane.getByText(/已复制 \d\d 行/).waitFor();
      const weekly = await page.evaluate(() => navigator.clipboard.readText());
      expect(weekly.split('\n')[0]).toBe('签约未落地');
      expect(weekly).toContain('\n\n计划签约\n');

      await pane.getByRole('button', { name: /^计划签约 12/ }).click();
      await pane
        .getByText(/第三季度签约/)
        .first()
        .waitFor();
      await pane.getByRole('button', { name: '框架未转正式 0' }).click();
      await pane.getByText('没有超期未转正式合同的框架协议').waitFor();
      expect((await workbench.log()).writes, 'a list writes nothing').toEqual([]);
    },
  );
}

journey('the views are reached and opened by keyboard alone', async ({ visit }) => {
  const { page, workbench } = await visit();
  const { pane } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: '检查' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: /招商看板/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText('取自 20 个单元格').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const opened = await paneFrame(page).evaluate(() => document.activeElement?.textContent);
  expect(opened).toBe('20个');
});

journey('the board prints whole, on white, without the controls', async ({ visit }) => {
  const { page, workbench } = await visit({ colorScheme: 'dark' });
  const { pane } = workbench;
  await workbench.check();
  await openBoard(workbench);
  await page.emulateMedia({ media: 'print' });
  await pane.locator('[data-appearance=light]').waitFor();
  await pane.getByRole('tablist').waitFor({ state: 'hidden' });
  await pane.getByRole('textbox', { name: '统计截止日' }).waitFor({ state: 'hidden' });
  const cut = await pane.locator('[role=tabpanel]:visible').evaluate((panel) => {
    const tall = document.documentElement.scrollHeight >= panel.scrollHeight;
    return getComputedStyle(panel).overflowY !== 'visible' || !tall;
  });
  expect(cut, 'nothing is left in a box that scrolls').toBe(false);
});
