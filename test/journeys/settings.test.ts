import { readFile } from 'node:fs/promises';
import { writeBook } from '@zhaoshang/workbook';
import { expect } from 'vitest';
import { journey, picture } from './support/journey';
import { EXCELS, visitAs } from './support/visit-as';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Last month's ledger, in which one project had more funds than it has now. */
const lastPeriod = async () =>
  Buffer.from(
    await writeBook([
      {
        name: '签约项目',
        rows: [
          ['项目名称', '合同类型', '签约时间', '正式合同额（亿元）', '累计到位（亿元）', '引资单位'],
          ['高山蔬菜精深加工项目', '正式合同', '2021-05-18', 1.2, 1.9, '区农业农村委员会'],
        ],
      },
    ]),
  );

for (const as of EXCELS) {
  journey(
    `settings: year, parameters, last period, out into a file and in again, as ${as}`,
    async ({ visit }) => {
      const { page, workbench } = await visitAs(visit, { as });
      const { pane } = workbench;
      await workbench.check();
      await pane.getByRole('tab', { name: '设置' }).click();
      await pane.getByRole('heading', { name: '单位名录' }).waitFor();

      await pane.getByLabel('年份').fill('22');
      await pane.getByRole('button', { name: '保存' }).click();
      await pane.getByText('请填四位年份').waitFor();
      await pane.getByLabel('年份').fill('2022');
      await pane.getByRole('button', { name: '保存' }).click();
      await pane.getByText('年份已存入本工作簿的设置').waitFor();

      await pane.getByLabel('选择上期台账…').setInputFiles({
        name: '文字.xlsx',
        mimeType: XLSX,
        buffer: Buffer.from('甲,乙'),
      });
      await pane
        .getByText(/文字\.xlsx/)
        .first()
        .waitFor();
      await pane.getByLabel('选择上期台账…').setInputFiles({
        name: '五月.xlsx',
        mimeType: XLSX,
        buffer: await lastPeriod(),
      });
      await pane.getByText('正在与“五月.xlsx”比较').waitFor();
      await pane.getByRole('tab', { name: '检查' }).click();
      await pane.getByLabel('搜索项目、单元格、说明').fill('D02');
      await pane.getByRole('article').filter({ hasText: '上期是1.9亿元' }).first().waitFor();
      await pane.getByRole('tab', { name: '设置' }).click();
      expect([...new Set((await workbench.log()).writes)]).toEqual(['setSetting']);

      await pane.getByRole('button', { name: '建立“招商参数”表' }).click();
      await pane.getByText('将在工作簿末尾新建工作表').waitFor();
      await pane.getByRole('button', { name: '新建' }).click();
      await pane.getByText('已新建工作表“招商参数”').waitFor();
      await pane.getByRole('button', { name: '打开“招商参数”表' }).waitFor();
      expect((await workbench.cell('A1', '招商参数')).value).toBe('键');
      await page.screenshot({ path: picture(`settings-${as}`) });

      const downloading = page.waitForEvent('download');
      await pane.getByRole('button', { name: '导出全部设定' }).click();
      const file = await (await downloading).path();
      const exported = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
      expect(exported).toMatchObject({ schema: 'zs-settings/1', baseYear: 2022 });
      expect(exported['units']).toHaveLength(24);
      const changed = { ...exported, baseYear: 2021, asOf: '2022-05-31', policies: {} };
      await pane.getByLabel('导入设定…').setInputFiles({
        name: '设定.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(changed)),
      });
      await pane.getByText('本工作簿已有单位名录，不会改动它').waitFor();
      await pane.getByRole('button', { name: '导入', exact: true }).click();
      await pane.getByText('设定已导入').waitFor();
      await expect.poll(() => pane.getByLabel('年份').inputValue()).toBe('2021');
      expect(await pane.getByLabel('统计截止日').inputValue()).toBe('2022-05-31');
      expect((await workbench.log()).errors).toEqual([]);
    },
  );
}

journey('a file of settings that is none is refused in one sentence', async ({ visit }) => {
  const { workbench } = await visit();
  const { pane } = workbench;
  await pane.getByRole('tab', { name: '设置' }).click();
  await pane.getByLabel('导入设定…').setInputFiles({
    name: '别的.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await pane.getByText('“别的.json”不能用：这不是本窗格导出的设定文件').waitFor();
  expect((await workbench.log()).writes).toEqual([]);
});
