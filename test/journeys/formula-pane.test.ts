import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbenchWindow } from '../../addin/workbench/page/pane/workbench-window';
import { journey, picture } from './support/journey';
import { EXCELS, visitAs } from './support/visit-as';
import type { WorkbenchPage } from './support/workbench-page';

type WithWorkbench = Window & Required<WorkbenchWindow>;

async function openFormulas({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole('tab', { name: '公式' }).click();
  await pane.getByRole('heading', { name: '插入函数' }).waitFor();
}

const formulas = ({ pane }: WorkbenchPage) => pane.getByRole('tabpanel', { name: '公式' });

/** Opens a function in the builder, found by its search. */
async function choose({ pane }: WorkbenchPage, name: string): Promise<void> {
  await pane.getByRole('searchbox', { name: '搜索函数名、用途' }).fill(name);
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.getByRole('heading', { name, exact: true, level: 3 }).waitFor();
}

const formulaOf = (page: Page, sheet: string, address: string) =>
  page.evaluate(
    async ([name, a1]) => {
      const { workbench } = window as unknown as WithWorkbench;
      const target = workbench.api.getActiveWorkbook()?.getSheetByName(name);
      if (!target) throw new Error(`no sheet ${name}`);
      const { startRow: top, startColumn: left } = target.getRange(a1).getRange();
      const area = { top, left, bottom: top, right: left };
      return workbench.host.grid.formulas(target.getSheetId(), area)[0]?.[0] ?? null;
    },
    [sheet, address] as const,
  );

for (const as of EXCELS) {
  journey(`a function is filled in from cells, tried, written and undone, as ${as}`, async ({ visit }) => {
    const { page, workbench } = await visitAs(visit, { as });
    const { pane } = workbench;
    await workbench.showSheet('单位名录');
    await workbench.type('H6', '95.03');
    await workbench.type('H7', '160');
    await workbench.clickCell('H8');
    await openFormulas(workbench);
    await choose(workbench, '完成率');
    await pane.getByText('填好“完成数”、“目标数”，这里就显示结果。').waitFor();

    await workbench.clickCell('H6');
    await pane.getByRole('button', { name: '取选区，填入“完成数”' }).click();
    await expect.poll(() => pane.getByRole('textbox', { name: /完成数/ }).inputValue()).toBe('H6');
    await workbench.clickCell('H7');
    await pane.getByRole('button', { name: '取选区，填入“目标数”' }).click();
    await pane.getByText('=ZS.完成率(H6,H7)').waitFor();
    await pane.getByRole('region', { name: '预览' }).getByText('0.5939375 即 59.39%').waitFor();
    await pane.getByText('95.03 ÷ 160').first().waitFor();
    expect((await workbench.log()).writes, 'trying writes nothing').toEqual([]);
    await page.screenshot({ path: picture(`formula-builder-${as}`) });

    await pane.getByRole('button', { name: '写入公式' }).click();
    await pane.getByText('已写入 单位名录!H8。').waitFor();
    await expect.poll(() => workbench.cell('H8')).toEqual({ value: 0.5939375, text: '59.39%' });
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已撤销，1 格恢复原样。').waitFor();
    expect(await workbench.cell('H8')).toEqual({ value: null, text: '' });

    await workbench.clickCell('H6');
    await pane.getByRole('button', { name: '改为当前单元格' }).click();
    await pane.getByRole('textbox', { name: /完成数/ }).fill('95.03');
    await pane.getByText('=ZS.完成率(95.03,H7)').waitFor();
    await pane.getByRole('button', { name: '写入公式' }).click();
    await pane.getByText('单位名录!H6 里已有“95.03”。覆盖后可以撤销。').waitFor();
    await pane.getByRole('button', { name: '不写' }).click();
    expect(await formulaOf(page, '单位名录', 'H6')).toBeNull();
    await pane.getByRole('button', { name: '写入公式' }).click();
    await pane.getByRole('button', { name: '覆盖' }).click();
    await pane.getByText('已写入 单位名录!H6。').waitFor();
    expect(await formulaOf(page, '单位名录', 'H6')).toBe('=ZS.完成率(95.03,H7)');
    await pane.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => workbench.cell('H6')).toEqual({ value: 95.03, text: '95.03' });
  });

  journey(`broken formulas are found, repaired and put back, as ${as}`, async ({ visit }) => {
    const { page, workbench } = await visitAs(visit, { as });
    const { pane } = workbench;
    await workbench.put('单位名录', 'H6', { formula: '=_xldudf_ZS_完成率(95.03,160)' });
    await workbench.put('目标任务', 'K3', { formula: '=[2]!_xldudf_ZS_COMPLETION(1,4)' });
    await workbench.put('单位名录', 'H7', { formula: '=_xldudf_ZS_没有这个(1)' });
    await openFormulas(workbench);
    await pane.getByRole('button', { name: '修复公式' }).click();
    const before = (await workbench.log()).writes.length;
    await pane.getByRole('button', { name: '查找坏公式' }).click();
    await pane.getByText('找到 3 个：').waitFor();
    await pane.getByText('没有这个函数，不能修复').waitFor();
    await pane.getByText('改后 =ZS.完成率(95.03,160)').waitFor();
    expect((await workbench.log()).writes, 'finding writes nothing').toHaveLength(before);
    await page.screenshot({ path: picture(`formula-repair-${as}`) });
    await pane.getByRole('checkbox', { name: '修复 目标任务!K3' }).uncheck();
    await pane.getByRole('button', { name: '修复选中的 1 个' }).click();
    await pane.getByText('已修复 1 个公式。').waitFor();
    await expect.poll(() => workbench.cell('H6', '单位名录')).toMatchObject({ value: 0.5939375 });
    expect(await formulaOf(page, '目标任务', 'K3')).toBe('=[2]!_xldudf_ZS_COMPLETION(1,4)');
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已撤销，1 格恢复原样。').waitFor();
    expect(await formulaOf(page, '单位名录', 'H6')).toBe('=_xldudf_ZS_完成率(95.03,160)');
  });
}

journey('a table is not written over what stands in its way', async ({ visit }) => {
  const { workbench } = await visit();
  const { pane } = workbench;
  await workbench.showSheet('单位名录');
  await workbench.clickCell('A2');
  await openFormulas(workbench);
  await choose(workbench, '分类汇总');
  await pane.getByRole('textbox', { name: /台账区域/ }).fill('签约项目!A1:Z60');
  await formulas(workbench)
    .getByRole('textbox', { name: /统计截止日/ })
    .fill('2022-06-30');
  await pane.getByRole('combobox', { name: /分类口径/ }).selectOption('产业类别');
  await pane.getByText('=ZS.分类汇总(签约项目!A1:Z60,"2022-06-30","产业类别")').waitFor();
  await pane.getByText(/结果是 5 行/).waitFor();
  await pane.getByRole('button', { name: '写入公式' }).click();
  await pane.getByText(/已有内容，放不下/).waitFor();
  expect((await workbench.log()).writes).toEqual([]);
});

for (const as of EXCELS) {
  journey(
    `the ribbon opens each view, and a cell’s menu explains its number, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { as });
      const { pane } = workbench;
      const ribbon = page.getByRole('navigation', { name: '招商' });
      const shown = (tab: string) => pane.getByRole('tab', { name: tab, selected: true }).waitFor();
      await workbench.check();
      for (const [command, tab] of [
        ['看板', '看板'],
        ['公式', '公式'],
        ['检查', '检查'],
      ] as const) {
        await ribbon.getByRole('button', { name: command }).click();
        await shown(tab);
      }
      await workbench.showSheet('签约项目');
      await workbench.type('AC8', '=ZS.合同额(A1:Z60,"2022-06-30")');
      await workbench.clickCell('AC8');
      await workbench.clickCell('AC8', 'right');
      await page.getByText('解释这个数').click();
      await pane.getByRole('heading', { name: '签约项目!AC8 的说明' }).waitFor();
      await pane.getByText('计入项目数').waitFor();
      await pane.getByText('台账里与它相等的指标：').waitFor();
      await page.screenshot({ path: picture('formula-explain') });

      await workbench.clickCell('Q8');
      await pane.getByRole('button', { name: '解释当前单元格' }).click();
      await pane.getByText(/这一格是台账“.*合同额.*”列/).waitFor();
      const written = (await workbench.log()).writes;
      expect(written, 'an explanation writes nothing').toEqual([]);
    },
  );

  journey(
    `a copy to hand over has values in place of our functions, and says where from, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { as });
      const { pane } = workbench;
      await workbench.showSheet('单位名录');
      await workbench.type('H6', '=ZS.完成率(95.03,160)');
      await workbench.type('H7', '=H6*2');
      await openFormulas(workbench);
      await pane.getByRole('button', { name: '移交副本' }).click();
      await page.screenshot({ path: picture('formula-handover') });
      await pane.getByRole('button', { name: '制作移交副本' }).click();
      await pane.getByText(/副本已在新窗口打开，1 个函数换成了值/).waitFor();
      expect((await workbench.log()).writes, 'a copy writes nothing here').toEqual([]);
      await page.getByRole('button', { name: '换成新工作簿' }).click();
      await workbench.paneReady();
      await expect.poll(() => workbench.cell('H6', '单位名录')).toMatchObject({ value: 0.5939375 });
      expect(await formulaOf(page, '单位名录', 'H6')).toBeNull();
      expect(await formulaOf(page, '单位名录', 'H7')).toBe('=H6*2');
      await workbench.showSheet('函数出处');
      expect((await workbench.cell('E3')).value).toBe('=ZS.完成率(95.03,160)');
      expect(await formulaOf(page, '函数出处', 'E3')).toBeNull();
      await page.screenshot({ path: picture('formula-handed-over') });
    },
  );
}
