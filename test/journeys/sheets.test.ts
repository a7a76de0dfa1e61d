import { expect } from 'vitest';
import { journey, picture } from './support/journey';
import { EXCELS, visitAs } from './support/visit-as';
import type { WorkbenchPage } from './support/workbench-page';

async function openReports({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole('tab', { name: '报表' }).click();
  await pane.getByRole('heading', { name: /^报表（/ }).waitFor();
}

for (const as of EXCELS) {
  journey(`reports are said, written, looked at and taken back, as ${as}`, async ({ visit }) => {
    const { page, workbench } = await visitAs(visit, { as });
    const { pane } = workbench;
    await workbench.check();
    const found = await pane.getByRole('heading', { name: /检查结果/ }).textContent();
    await openReports(workbench);
    await pane.getByText('将新建5张工作表：周调度表、月通报、季督查表、年考评表、核对单').waitFor();
    await pane.getByText(/写不了：没有奖励档位表/).waitFor();
    await pane.getByRole('checkbox', { name: '周调度表' }).uncheck();
    await pane.getByRole('checkbox', { name: '核对单' }).uncheck();
    await pane.getByText('将新建3张工作表：月通报、季督查表、年考评表').waitFor();
    expect((await workbench.log()).writes, 'nothing is written before it was asked for').toEqual([]);

    await pane.getByRole('button', { name: '写入工作簿' }).click();
    await pane.getByText('已新建3张工作表').waitFor();
    await page.getByText('预览工作台不画图表').waitFor();
    await pane.getByRole('button', { name: '月通报', exact: true }).click();
    await expect.poll(() => workbench.selection()).toMatch(/^月通报!A1/);
    expect(await workbench.cell('D5', '月通报')).toEqual({ value: 95.03, text: '95.03' });
    expect(await workbench.cell('F5', '月通报')).toMatchObject({ text: '59.39%' });
    await page.screenshot({ path: picture(`sheets-written-${as}`) });
    await pane.getByText('将新建3张工作表：月通报（2）、季督查表（2）、年考评表（2）').waitFor();

    // The reports are no ledgers: checked again, the findings are the same.
    await pane.getByRole('tab', { name: '检查' }).click();
    await workbench.check();
    expect(await pane.getByRole('heading', { name: /检查结果/ }).textContent()).toBe(found);
    await openReports(workbench);
    await pane.getByRole('button', { name: '撤销（删除这3张）' }).click();
    await pane.getByText('已撤销，刚才新建的3张工作表已删除').waitFor();
    const names = await page.locator('[data-u-comp="slide-tab-item"]').allTextContents();
    expect(names.some((name) => /通报|督查|考评/.test(name))).toBe(false);
  });
}

journey('报表 by keyboard alone', async ({ visit }) => {
  const { page, workbench } = await visit();
  const { pane } = workbench;
  await workbench.check();
  await openReports(workbench);
  await pane.getByRole('checkbox', { name: '核对单' }).focus();
  await page.keyboard.press('Space');
  await pane.getByText('将新建4张工作表').waitFor();
  await pane.getByRole('button', { name: '写入工作簿' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('已新建4张工作表').waitFor();
  await pane.getByRole('button', { name: /^撤销/ }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('已撤销，刚才新建的4张工作表已删除').waitFor();
});
