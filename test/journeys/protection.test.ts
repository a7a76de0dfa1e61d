import { expect, inject } from 'vitest';
import { ownBook } from './support/example-book';
import { journey, picture } from './support/journey';
import { EXCELS, visitAs } from './support/visit-as';
import { violations } from './support/violations';

for (const as of EXCELS) {
  journey(
    `protected sheet and structure: said, checked all the same, and left alone, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { as });
      const { pane } = workbench;
      await page
        .locator('#file-input')
        .setInputFiles(await ownBook({ protectedSheets: ['签约项目'], structure: true }));
      await expect.poll(() => page.locator('#file-name').textContent()).toBe('本单位台账.xlsx');
      await workbench.paneReady();
      await pane.getByText('受保护的工作表：签约项目。检查照常').waitFor();
      await pane.getByText('工作簿的结构受保护').waitFor();
      await workbench.check();
      await pane.getByRole('article').filter({ hasText: '签约项目!H16' }).first().waitFor();

      await pane.getByRole('button', { name: '给单元格标色' }).click();
      await pane.getByRole('button', { name: '标色', exact: true }).click();
      await pane.getByText(/已给 \d+ 格标色.*受保护的工作表没有标：签约项目，请先撤销工作表保护/).waitFor();
      expect(await violations(page, { contrast: true })).toEqual([]);
      await page.locator('#pane').screenshot({ path: picture(`protected-${as}`) });
      await pane.getByRole('button', { name: '去掉标色' }).click();
      await pane.getByText('标色已全部去掉').waitFor();

      // An answer goes into the settings, which protection does not concern.
      const finding = pane.getByRole('article').filter({ hasText: '签约项目!H16' }).first();
      await finding.getByRole('button', { name: '情况属实' }).click();
      await finding.getByRole('textbox', { name: '原因' }).fill('两家联合引进');
      await finding.getByRole('textbox', { name: '姓名' }).fill('张三');
      await finding.getByRole('button', { name: '存入工作簿' }).click();
      await pane.getByText('情况属实说明已存入本工作簿的设置').waitFor();

      await pane.getByRole('tab', { name: '报表' }).click();
      await pane.getByText('工作簿的结构受保护，不能新建工作表').waitFor();
      expect(await pane.getByRole('button', { name: '写入工作簿' }).isDisabled()).toBe(true);
      await pane.getByRole('tab', { name: '设置' }).click();
      await pane.getByRole('heading', { name: '单位名录' }).waitFor();
      await pane
        .getByRole('tabpanel', { name: '设置' })
        .getByText('工作簿的结构受保护，不能新建工作表')
        .waitFor();
      expect(await pane.getByRole('button', { name: '建立“招商参数”表' }).count()).toBe(0);

      await workbench.showSheet('签约项目');
      await workbench.clickCell('AC8');
      await pane.getByRole('tab', { name: '公式' }).click();
      await pane.getByRole('searchbox', { name: '搜索函数名、用途' }).fill('完成率');
      await pane.getByRole('button', { name: '完成率', exact: true }).click();
      await pane.getByRole('textbox', { name: /完成数/ }).fill('95.03');
      await pane.getByRole('textbox', { name: /目标数/ }).fill('160');
      await pane.getByRole('button', { name: '写入公式' }).click();
      await pane.getByText('工作表“签约项目”受保护，没有写入任何内容').waitFor();
      const { writes, errors } = await workbench.log();
      expect(errors, 'what is refused is not even asked for').toEqual([]);
      expect([...new Set(writes)].sort()).toEqual([
        'addConditionalFormat',
        'deleteConditionalFormat',
        'setConditionalFormat',
        'setSetting',
      ]);
    },
  );
}

journey('a read-only workbook is checked and answered, and not written to', async ({ visit }) => {
  const { page, workbench } = await visit({}, { open: false });
  const { pane } = workbench;
  await workbench.open(`${inject('workbench')}?readonly`);
  await pane.getByText('工作簿以只读方式打开：检查照常').waitFor();
  await pane.getByLabel('统计截止日').fill('2022-06-30');
  await workbench.check();
  await pane.getByText('工作簿以只读方式打开，不能标色').waitFor();
  const finding = pane.getByRole('article').filter({ hasText: '签约项目!H16' }).first();
  await finding.getByRole('button', { name: '情况属实' }).click();
  await finding.getByText('这条说明不存进工作簿，窗格关闭前有效').waitFor();
  await finding.getByRole('textbox', { name: '原因' }).fill('两家联合引进');
  await finding.getByRole('textbox', { name: '姓名' }).fill('张三');
  await page.locator('#pane').screenshot({ path: picture('read-only') });
  await finding.getByRole('button', { name: '暂且记下' }).click();
  await pane.getByText('没有存入；窗格关闭前有效').waitFor();
  await expect.poll(() => pane.getByRole('article').filter({ hasText: '签约项目!H16' }).count()).toBe(0);
  expect(await violations(page, { contrast: true })).toEqual([]);

  await pane.getByRole('tab', { name: '看板' }).click();
  await pane.getByRole('article', { name: '正式合同额' }).waitFor();
  await pane.getByRole('tab', { name: '报表' }).click();
  await pane.getByText('工作簿以只读方式打开，不能新建工作表').waitFor();
  expect(await pane.getByRole('button', { name: '写入工作簿' }).isDisabled()).toBe(true);
  await page.locator('#pane').screenshot({ path: picture('read-only-sheets') });
  await pane.getByRole('tab', { name: '公式' }).click();
  await pane.getByRole('searchbox', { name: '搜索函数名、用途' }).fill('完成率');
  await pane.getByRole('button', { name: '完成率', exact: true }).click();
  await pane.getByRole('textbox', { name: /完成数/ }).fill('95.03');
  await pane.getByRole('textbox', { name: /目标数/ }).fill('160');
  await workbench.clickCell('AC8');
  await pane.getByRole('button', { name: '改为当前单元格' }).click();
  await pane.getByRole('button', { name: '写入公式' }).click();
  await pane.getByText('工作簿以只读方式打开，没有写入').waitFor();
  const { writes, errors } = await workbench.log();
  expect([writes, errors]).toEqual([[], []]);
});
