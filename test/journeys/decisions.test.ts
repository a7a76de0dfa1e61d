import { writeBook } from '@zhaoshang/workbook';
import { expect } from 'vitest';
import { journey, picture } from './support/journey';
import { EXCELS, visitAs } from './support/visit-as';

/** A ledger whose headings no office uses. */
const UNCOMMON = [
  ['本县引进情况'],
  ['名称', '承办', '盘子（亿元）', '时间'],
  ['玻纤织物项目', '县商务局、县发改委', 3.5, '2022-03-01'],
  ['冷链物流项目', '县商务局', 1.25, '2022-04-01'],
  ['医药中间体项目', '县卫健委', 2, '2022-05-01'],
];

for (const as of EXCELS) {
  journey(
    `first use: one click to the findings, a doubtful column put right, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { as });
      const { pane } = workbench;
      // The example is recognised whole: a heading that means what another one means is asked about.
      await workbench.showSheet('在谈项目');
      await workbench.type('E3', '牵头单位');
      await pane.getByRole('button', { name: '开始检查' }).click();
      await pane.getByRole('article').first().waitFor();
      const card = pane.getByRole('region', { name: '第一次检查这本工作簿' });
      await page.locator('#pane').screenshot({ path: picture(`first-use-${as}`) });
      expect((await workbench.log()).writes, 'recognising writes nothing').toEqual([]);

      await card.getByLabel('在谈项目 E 牵头单位 认作').selectOption({ label: '引资单位' });
      await pane.getByText('列的指定已存入本工作簿的设置').waitFor();
      await expect.poll(() => card.count()).toBe(0);
      await pane.getByRole('button', { name: '在谈项目', exact: true }).click();
      await pane.getByText('已指定').first().waitFor();
      expect(await pane.getByLabel('在谈项目 E 牵头单位 认作').inputValue()).toBe('unit');
      await pane.getByRole('button', { name: '撤销' }).click();
      await expect.poll(() => pane.getByLabel('在谈项目 E 牵头单位 认作').last().inputValue()).toBe('');
      const { writes, errors } = await workbench.log();
      expect([...new Set(writes)], 'only the settings of the workbook').toEqual(['setSetting']);
      expect(errors).toEqual([]);
    },
  );

  journey(`a finding is answered, listed, withdrawn; painted and restored, as ${as}`, async ({ visit }) => {
    const { page, workbench } = await visitAs(visit, { as });
    const { pane } = workbench;
    await workbench.check();
    const finding = pane.getByRole('article').filter({ hasText: '签约项目!H16' }).first();
    await finding.getByRole('button', { name: '情况属实' }).click();
    await finding.getByText('将存进本工作簿的设置').waitFor();
    await finding.getByRole('button', { name: '存入工作簿' }).click();
    await finding.getByText('请写明原因').waitFor();
    await finding.getByRole('textbox', { name: '原因' }).fill('两家联合引进，已报领导小组认定');
    await finding.getByRole('textbox', { name: '姓名' }).fill('张三');
    await finding.getByLabel(/有效期至/).fill('2022.12.31');
    await page.locator('#pane').screenshot({ path: picture(`answer-form-${as}`) });
    expect((await workbench.log()).writes, 'nothing is written before it is said').toEqual([]);
    await finding.getByRole('button', { name: '存入工作簿' }).click();

    const answered = pane.getByRole('region', { name: /^情况属实/ });
    await answered
      .getByText('两家联合引进，已报领导小组认定（张三，2022-06-30，有效期至 2022-12-31）')
      .waitFor();
    await expect.poll(() => pane.getByRole('article').filter({ hasText: '签约项目!H16' }).count()).toBe(0);
    await answered.getByRole('button', { name: '撤回' }).scrollIntoViewIfNeeded();
    await page.locator('#pane').screenshot({ path: picture(`answered-${as}`) });

    await pane.getByRole('button', { name: '给单元格标色' }).click();
    await pane.getByText('标色用条件格式盖在单元格上面').waitFor();
    await pane.getByRole('button', { name: '标色', exact: true }).click();
    await pane.getByText(/已标色 \d+ 格/).waitFor();
    await page.screenshot({ path: picture(`painted-${as}`) });
    await pane.getByRole('button', { name: '去掉标色' }).click();
    await pane.getByText('标色已全部去掉').waitFor();
    await answered.getByRole('button', { name: '撤回' }).click();
    await pane.getByText('说明已撤回').waitFor();
    await pane.getByRole('article').filter({ hasText: '签约项目!H16' }).first().waitFor();

    const { writes, errors } = await workbench.log();
    expect([...new Set(writes)].sort(), 'no cell and no format of a cell is written').toEqual([
      'addConditionalFormat',
      'deleteConditionalFormat',
      'setConditionalFormat',
      'setSetting',
    ]);
    expect(errors).toEqual([]);
  });
}

for (const as of EXCELS) {
  journey(
    `a header that was not found, and one taken wrongly, are put right and kept, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { as });
      const { pane } = workbench;
      await page.locator('#file-input').setInputFiles({
        name: '旧台账.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(await writeBook([{ name: '台账', rows: UNCOMMON }])),
      });
      await expect.poll(() => page.locator('#file-name').textContent()).toBe('旧台账.xlsx');
      await workbench.paneReady();
      await pane.getByRole('button', { name: '开始检查' }).click();
      await pane.getByText('没有在工作簿中认出台账').waitFor();
      await pane.getByRole('button', { name: '台账：没有认出台账' }).click();
      await pane.getByLabel('台账 表头首行').fill('三');
      await pane.getByRole('button', { name: '按这几行' }).click();
      await pane.getByText('请填首尾两个行号').waitFor();
      await pane.getByLabel('台账 表头首行').fill('2');
      await page.locator('#pane').screenshot({ path: picture(`header-missing-${as}`) });
      expect((await workbench.log()).writes, 'nothing is kept before it is said').toEqual([]);
      await pane.getByRole('button', { name: '按这几行' }).click();
      await pane.getByText('列的指定已存入本工作簿的设置').waitFor();
      await pane.getByLabel('台账 的台账类别').selectOption({ label: '签约项目' });

      // The kind is enough to read it as a ledger; its columns are named next.
      await pane.getByRole('button', { name: '台账：签约项目' }).click();
      for (const [column, meaning] of [
        ['A 名称', '项目名称'],
        ['B 承办', '引资单位'],
        ['C 盘子（亿元）', '合同额'],
        ['D 时间', '签约时间'],
      ] as const) {
        const kept = (await workbench.log()).writes.length;
        await pane.getByLabel(`台账 ${column} 认作`).last().selectOption({ label: meaning });
        await expect.poll(async () => (await workbench.log()).writes.length).toBeGreaterThan(kept);
      }
      await pane.getByRole('article').first().waitFor();
      await pane.getByRole('button', { name: '台账：签约项目' }).click();
      await pane.getByText('3 条记录；表头 第 2 行，数据 第 3–5 行').waitFor();
      await page.locator('#pane').screenshot({ path: picture(`header-given-${as}`) });

      await pane.getByLabel('台账 表头末行').fill('3');
      await pane.getByRole('button', { name: '按这几行' }).click();
      await pane.getByText('2 条记录；表头 第 2–3 行，数据 第 4–5 行').waitFor();
      await pane.getByRole('button', { name: '撤销' }).click();
      await pane.getByText('3 条记录；表头 第 2 行，数据 第 3–5 行').waitFor();
      await pane.getByRole('tab', { name: '设置' }).click();
      await pane.getByText('台账：表头：第 2 行').waitFor();
      const { writes, errors } = await workbench.log();
      expect([...new Set(writes)], 'only the settings of the workbook').toEqual(['setSetting']);
      expect(errors).toEqual([]);
    },
  );
}

journey('findings by unit and by sheet', async ({ visit }) => {
  const { page, workbench } = await visit();
  const { pane } = workbench;
  await workbench.check();
  await pane.getByRole('button', { name: '按单位' }).click();
  await pane.getByRole('heading', { name: /^区农业农村委员会 \d/ }).waitFor();
  await page.locator('#pane').screenshot({ path: picture('by-unit') });
  await pane.getByRole('button', { name: '按工作表' }).click();
  await pane.getByRole('heading', { name: /^签约项目 \d/ }).waitFor();
  const all = await pane.getByRole('article').count();
  await workbench.showSheet('在谈项目');
  await pane.getByRole('button', { name: '只看当前工作表' }).click();
  await pane.getByRole('article').filter({ hasText: '在谈项目!J9' }).waitFor();
  expect(await pane.getByRole('heading', { name: /^签约项目 \d/ }).count()).toBe(0);
  await pane.getByRole('button', { name: '只看“在谈项目”' }).click();
  await expect.poll(() => pane.getByRole('article').count()).toBe(all);
  const explained = pane.getByRole('article').filter({ hasText: '到位资金大于合同额' }).first();
  await explained.getByRole('button', { name: '说明' }).click();
  await explained.getByText(/万元 − .*万元 = .*万元/).waitFor();
});
