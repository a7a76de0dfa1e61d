import { readFileSync } from 'node:fs';
import { readProse } from '@zhaoshang/workbook';
import { expect } from 'vitest';
import { journey, picture } from './support/journey';
import { paneFrame } from './support/pane-frame';
import { violations } from './support/violations';
import type { WorkbenchPage } from './support/workbench-page';

// Invented, but for the district's totals, which the example's ledger bears out or contradicts.
const DRAFT = `上半年招商引资情况
全区新签约招商项目29个，其中正式合同20个、框架协议8个。正式合同额95.13亿元，完成全年目标160亿元的59.45%。
到位资金12.59亿元，其中工业6.2亿元、农业2.5亿元、其他3.89亿元。<b onclick="alert(1)">会议开了3次</b>。`;

async function auditDraft({ pane }: WorkbenchPage, text = DRAFT): Promise<void> {
  await pane.getByRole('tab', { name: '总结' }).click();
  await pane.getByRole('textbox', { name: '文稿' }).fill(text);
  await pane.getByRole('button', { name: '核对', exact: true }).click();
  await pane.getByRole('heading', { name: '文稿全文' }).waitFor();
}

journey(
  'a draft is audited against itself, and against the ledger once that was checked',
  async ({ visit }) => {
    const { workbench, requests } = await visit();
    const { pane } = workbench;
    expect(requests.all().filter((address) => /prose|draft/.test(address))).toEqual([]);
    await auditDraft(workbench);
    await pane.getByText('只核对了文稿自身').waitFor();
    await pane.getByText('20 + 8 = 28，文中为29个，两者不符').first().waitFor();

    await pane.getByRole('tab', { name: '检查' }).click();
    await workbench.check();
    await pane.getByRole('tab', { name: '总结' }).click();
    await pane.getByText('已与台账比较').waitFor();
    await pane
      .getByRole('button', { name: /^95\.13亿元 / })
      .first()
      .click();
    const detail = pane.getByRole('region', { name: '算式和出处' });
    await detail.getByText(/台账的正式合同额是95\.03/).waitFor();
    await detail.getByText('也可能：台账可能在成文之后又有更新').waitFor();
    await detail.getByText('取自 20 个单元格').waitFor();
    await detail.getByRole('button', { name: '签约项目!Q8' }).click();
    await expect.poll(() => workbench.selection()).toBe('签约项目!Q8');
    expect(await pane.locator('b').count(), 'a draft is text, never a page').toBe(0);
    expect((await workbench.log()).writes, 'an audit writes nothing').toEqual([]);
  },
);

journey(
  'a disagreement leads to its figure by keyboard alone, and hovering shows a sum',
  async ({ visit }) => {
    const { page, workbench } = await visit();
    const { pane } = workbench;
    await auditDraft(workbench);
    const focused = () => paneFrame(page).evaluate(() => document.activeElement?.textContent);
    await pane.getByRole('button', { name: '到文中看 29个' }).first().focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('29个');
    const detail = pane.getByRole('region', { name: '算式和出处' });
    await detail.getByText('也可能：', { exact: false }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('20个');
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: /^12\.59亿元 相符/ }).hover();
    await detail.getByText('6.2 + 2.5 + 3.89 = 12.59').waitFor();
  },
);

journey(
  'a text file is opened and audited; another kind of file gets its one sentence',
  async ({ visit }) => {
    const { workbench } = await visit();
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '总结' }).click();
    const chooser = pane.locator('input[type=file]');
    await chooser.setInputFiles({ name: '坏.docx', mimeType: '', buffer: Buffer.from('%PDF-1.7 ...') });
    await expect.poll(() => pane.getByRole('alert').innerText()).toMatch(/^“坏\.docx”.+。$/);
    await chooser.setInputFiles({ name: '通报.txt', mimeType: 'text/plain', buffer: Buffer.from(DRAFT) });
    await pane.getByText('20 + 8 = 28，文中为29个，两者不符').first().waitFor();
    expect(await pane.getByRole('alert').count()).toBe(0);
  },
);

journey('the report is composed from the ledger, opens into its cells and is copied', async ({ visit }) => {
  const { page, workbench } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { pane } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: '总结' }).click();
  await pane.getByRole('button', { name: '写总结' }).click();
  await pane.getByRole('heading', { name: '2022年上半年招商引资情况' }).waitFor();
  await pane.getByRole('button', { name: '95.03亿元' }).first().click();
  const detail = pane.getByRole('region', { name: '算式和出处' });
  await detail.getByText(/^算法：/).waitFor();
  await detail.getByRole('button', { name: '签约项目!Q8' }).click();
  await expect.poll(() => workbench.selection()).toBe('签约项目!Q8');
  await pane.getByRole('button', { name: '复制', exact: true }).click();
  await pane.getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^2022年上半年招商引资情况\r?\n一、总体情况\r?\n　　2022年上半年/);
});

journey(
  'the report is saved as a Word document that holds the same text and its table',
  async ({ visit }) => {
    const { page, workbench, requests } = await visit();
    const { pane } = workbench;
    await workbench.check();
    await pane.getByRole('tab', { name: '总结' }).click();
    await pane.getByRole('button', { name: '写总结' }).click();
    const table = pane.getByRole('table', { name: '各单位签约和到位情况' });
    const total = await table.getByRole('row').last().innerText();
    expect(total.split(/\s+/)).toEqual(['合计', '20', '95.03', '12.59']);
    expect(requests.all().filter((address) => /report-file/.test(address))).toEqual([]);

    const saved = page.waitForEvent('download');
    await pane.getByRole('button', { name: '存为 Word 文档' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('2022年上半年招商引资情况.docx');
    await pane.getByText('已交给浏览器保存').waitFor();
    const { text } = readProse(new Uint8Array(readFileSync(await download.path())), '总结.docx');
    const shown = await pane.getByRole('group', { name: '2022年上半年招商引资情况' }).innerText();
    const lines = shown.split('\n').filter((line) => line !== '');
    expect(text.split('\n').slice(0, lines.length)).toEqual(lines);
    expect(text).toContain('附件\n数字来源');
    expect((await workbench.log()).writes, 'a report writes nothing to the workbook').toEqual([]);
  },
);

for (const look of ['light', 'dark', 'high-contrast'] as const) {
  journey(`总结, ${look}: no violation`, async ({ visit }) => {
    const { page, workbench } = await visit(
      look === 'high-contrast' ? { forcedColors: 'active' } : { colorScheme: look },
    );
    const { pane } = workbench;
    await page.setViewportSize({ width: 1440, height: 1700 });
    await workbench.check();
    await auditDraft(workbench);
    await pane
      .getByRole('button', { name: /^95\.13亿元 / })
      .first()
      .click();
    await page.locator('#pane').screenshot({ path: picture(`prose-audit-${look}`) });
    expect(await violations(page, { contrast: look !== 'high-contrast' })).toEqual([]);
    await pane.getByRole('button', { name: '写总结' }).click();
    await pane.getByRole('button', { name: '95.03亿元' }).first().click();
    await page.locator('#pane').screenshot({ path: picture(`prose-compose-${look}`) });
    expect(await violations(page, { contrast: look !== 'high-contrast' })).toEqual([]);
  });
}

journey('总结 at 320 pixels cuts nothing off', async ({ visit }) => {
  const { page, workbench } = await visit();
  await page.setViewportSize({ width: 1440, height: 1700 });
  await workbench.narrow();
  await workbench.check();
  await auditDraft(workbench);
  for (const name of ['audit', 'compose']) {
    if (name === 'compose') {
      await workbench.pane.getByRole('button', { name: '写总结' }).click();
      await workbench.pane.getByRole('button', { name: '95.03亿元' }).first().waitFor();
    }
    const spills = await workbench.pane
      .locator('[role=tabpanel]:visible')
      .evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    await page.locator('#pane').screenshot({ path: picture(`prose-${name}-320`) });
    expect(spills, `${name} is cut off`).toBe(false);
  }
});
