import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ARTIFACTS, journey } from './support/journey';

// The pictures of docs/guide.md, in the order of its story. They are kept in artifacts/journeys/guide; after a change
// that is seen, copy them to docs/images and look at each.

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const PICTURES = join(ARTIFACTS, 'guide');
mkdirSync(PICTURES, { recursive: true });

journey('a month at the ledger, from opening it to the bulletin', { timeout: 400_000 }, async ({ visit }) => {
  const { page, workbench } = await visit();
  const { pane } = workbench;
  const made = new Set<string>();
  const see = async (name: string, whole = false) => {
    made.add(`${name}.png`);
    // What the mouse is over looks as if it were chosen.
    await page.mouse.move(2, 2);
    await (whole ? page : page.locator('#pane')).screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  const press = (name: string | RegExp) =>
    pane
      .locator('[role=tabpanel]:visible')
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  const open = (name: string) => pane.getByRole('tab', { name, exact: true }).click();
  const toTop = (text: string) =>
    pane
      .getByText(text)
      .locator('visible=true')
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));

  await workbench.put('在谈项目', 'E3', '牵头单位');
  await workbench.check();
  await see('first-use');
  await press('逐表查看');
  await press('签约项目');
  await toTop('条记录；表头');
  await see('pane-how-read');
  await workbench.put('在谈项目', 'E3', '计划投资额（亿元）');
  await pane.getByText('全部认出，不用设置').waitFor();
  await press('知道了');
  await toTop('主要指标');
  await see('workbench', true);
  await see('pane-findings');

  const finding = (text: string) => pane.getByRole('article').filter({ hasText: text }).first();
  const funds = finding('到位资金大于合同额');
  await funds.getByRole('button', { name: '说明' }).click();
  await funds.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await see('pane-explanation');
  await funds.getByRole('button', { name: '说明' }).click();
  await press('给单元格标色');
  await press('标色');
  await pane.getByText(/已给 \d+ 格标色/).waitFor();
  await press('签约项目!T48');
  await expect.poll(() => workbench.selection()).toMatch(/T48/);
  await see('painted', true);
  await press('去掉标色');
  await pane.getByRole('button', { name: '知道了' }).click();
  await funds.getByRole('button', { name: '情况属实' }).click();
  await funds.getByRole('textbox', { name: '原因' }).fill('追加投资，已签补充协议');
  await funds.getByRole('textbox', { name: '姓名' }).fill('张三');
  await funds.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await see('answer-form');
  await funds.getByRole('button', { name: '取消' }).click();

  await open('看板');
  await pane.getByRole('article', { name: '正式合同额' }).waitFor();
  await see('board');
  await open('项目');
  await press(/^计划签约/);
  await press(/^签约未落地/);
  await pane
    .getByRole('tabpanel', { name: '项目' })
    .getByText(/应在2022-04-26前开工/)
    .waitFor();
  await see('projects');
  await open('榜单');
  await press('区商务委员会');
  await pane.getByText('取自 5 个单元格').waitFor();
  await see('standings');
  await open('总结');
  await pane
    .getByRole('textbox', { name: '文稿' })
    .fill(
      '上半年全区新签约招商项目29个，其中正式合同20个、框架协议8个。正式合同额95.13亿元，完成全年目标160亿元的59.45%。',
    );
  await press('核对');
  await pane.getByRole('heading', { name: '文稿全文' }).waitFor();
  await toTop('数字 6 个');
  await see('prose');
  await open('设置');
  await pane.getByRole('heading', { name: '单位名录' }).waitFor();
  await see('settings');

  await workbench.showSheet('单位名录');
  await workbench.put('单位名录', 'H6', 95.03);
  await workbench.put('单位名录', 'H7', 160);
  await workbench.clickCell('H8');
  await open('公式');
  await pane.getByRole('searchbox', { name: '搜索函数名、用途' }).fill('完成率');
  await press('完成率');
  await pane.getByRole('textbox', { name: /完成数/ }).fill('H6');
  await pane.getByRole('textbox', { name: /目标数/ }).fill('H7');
  await pane.getByRole('region', { name: '预览' }).getByText('0.5939375 即 59.39%').waitFor();
  await see('formula-builder', true);
  await workbench.put('单位名录', 'H9', { formula: '=_xldudf_ZS_完成率(95.03,160)' });
  await press('修复公式');
  await press('查找坏公式');
  await pane.getByText('找到 1 个：').waitFor();
  await see('formula-repair', true);
  await press('移交副本');
  await see('formula-handover', true);

  await open('报表');
  await pane.getByRole('heading', { name: /^报表（/ }).waitFor();
  await see('sheets');
  await press('写入工作簿');
  await pane.getByText('已新建5张工作表').waitFor();
  await press('月通报');
  await expect.poll(() => workbench.selection()).toMatch(/^月通报!A1/);
  await see('sheets-written', true);

  const told = readFileSync(join(DOCS, 'guide.md'), 'utf8').matchAll(/\(images\/([^)]+)\)/g);
  expect([...told].map(([, name]) => name).sort(), 'the guide shows each of them').toEqual([...made].sort());
  expect(readdirSync(join(DOCS, 'images')).sort(), 'no picture lies about').toEqual([...made].sort());
});
