import { expect } from 'vitest';
import { ownBook } from './support/example-book';
import { journey, picture } from './support/journey';
import { EXCELS, visitAs } from './support/visit-as';
import type { WorkbenchPage } from './support/workbench-page';

async function openStandings({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole('tab', { name: '榜单' }).click();
  await pane.getByRole('heading', { name: /招商英雄榜/ }).waitFor();
}

/** A sheet of parameters and a table of districts, as a bureau keeps them. */
const OWN_SHEETS = [
  {
    name: '招商参数',
    rows: [
      ['键', '取值'],
      ['leagueWeights', '正式合同额=40；到位资金=60'],
    ],
  },
  {
    name: '片区情况',
    rows: [
      ['区县', '正式合同额（亿元）', '到位资金（亿元）'],
      ['黔江区', 95.03, 12.59],
      ['石柱土家族自治县', 80.2, 13.1],
      ['秀山', 70, 9.9],
    ],
  },
];

for (const as of EXCELS) {
  journey(`the board of honour opens into points and cells, as ${as}`, async ({ visit }) => {
    const { page, workbench } = await visitAs(visit, { as });
    const { pane } = workbench;
    await workbench.check();
    await openStandings(workbench);
    await pane.getByText('计分办法：正式合同额60分、到位资金40分').waitFor();
    const first = pane.getByRole('row', { name: /正阳工业园区管理委员会 99\.35 持平/ });
    await first.getByRole('button').click();
    await pane.getByText('到位资金：5.41亿元 ÷ 目标5.5亿元 × 40分 = 39.35分').waitFor();
    await pane.getByText('正式合同额：39.83亿元 ÷ 目标32亿元 × 60分，封顶 = 60.00分').waitFor();
    await pane.getByRole('button', { name: '签约项目!Q10' }).click();
    await expect.poll(() => workbench.selection()).toBe('签约项目!Q10');
    await pane.getByRole('row', { name: /区卫生健康委员会 64\.75 升2位/ }).waitFor();
    await pane.getByText('5（并列）').first().waitFor();
    await pane.getByRole('heading', { name: '零签约零到位（7）' }).waitFor();
    await pane.getByText('上年分值与今年相同，名次不变').waitFor();
    await pane.getByText('深水鲟鱼生态养殖项目：写了“区农业农村委员会、小南海镇人民政府”').waitFor();

    await pane.getByRole('button', { name: '园区', exact: true }).click();
    expect(await pane.getByRole('row', { name: /持平|升\d|降\d/ }).count(), 'one unit of that group').toBe(1);
    await pane.getByRole('button', { name: '个人榜' }).click();
    await pane.getByRole('row', { name: /秦远帆 100\.00/ }).waitFor();
    await pane.getByRole('button', { name: '片区' }).click();
    await pane.getByText(/没有片区比较表：请建一张表/).waitFor();
    expect((await workbench.log()).writes, 'a board writes nothing').toEqual([]);
    await page.close();
  });
}

journey(
  'last year’s points beside this year’s, and the districts from the bureau’s own table',
  async ({ visit }) => {
    const { page, workbench } = await visit();
    const { pane } = workbench;
    await page.locator('#file-input').setInputFiles(await ownBook({ added: OWN_SHEETS }));
    await expect.poll(() => page.locator('#file-name').textContent()).toBe('本单位台账.xlsx');
    await workbench.paneReady();
    await pane.getByLabel('统计截止日').fill('2022-06-30');
    await workbench.check();
    await openStandings(workbench);
    await pane.getByText('计分办法：正式合同额40分、到位资金60分').waitFor();
    await pane.getByText('上年分值：正式合同额60分、到位资金40分').waitFor();
    await pane
      .getByText(/区教育委员会：上年办法第5名，今年第7名。正式合同额由60分改为40分，得分60\.00→40\.00/)
      .waitFor();
    await pane.getByRole('button', { name: '片区' }).click();
    await pane.getByRole('row', { name: /石柱县 80\.2 第2 13\.1 第1/ }).waitFor();
    await pane.getByText('表里没有：武隆区、酉阳县、彭水县').waitFor();
    await page.locator('#pane').screenshot({ path: picture('standings-peers') });
  },
);
