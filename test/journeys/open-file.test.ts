import { readFile } from 'node:fs/promises';
import { writeBook } from '@zhaoshang/workbook';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { exampleBook } from '../../addin/workbench/server/example-book.mjs';
import { journey, picture } from './support/journey';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A person's own ledger: one project under two units. */
const ownLedger = async () =>
  Buffer.from(
    await writeBook([
      {
        name: '签约台账',
        rows: [
          ['序号', '项目名称', '合同类型', '签约时间', '合同额（亿元）', '引资单位'],
          [1, '玻纤织物项目', '正式合同', '2022-03-01', 3.5, '县商务局、县发改委'],
          [2, '冷链物流项目', '正式合同', '2022-04-01', 1.25, '县商务局'],
        ],
      },
    ]),
  );

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('#file-input').setInputFiles({ name, mimeType: XLSX, buffer });

/** Drops a file onto the grid, as from the computer's folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const made = new DataTransfer();
      made.items.add(new File([data], file));
      return made;
    },
    [name, bytes.toString('base64')] as const,
  );
  for (const type of ['dragover', 'drop'])
    await page.locator('#grid').dispatchEvent(type, { dataTransfer: transfer });
}

journey('a person opens their own workbook and checks it', async ({ visit }) => {
  const { page, workbench } = await visit();
  await choose(page, '我的台账.xlsx', await ownLedger());
  await expect.poll(() => page.locator('#file-name').textContent()).toBe('我的台账.xlsx');
  await workbench.paneReady();
  expect((await workbench.cell('B2')).value).toBe('玻纤织物项目');

  await workbench.check();
  await workbench.pane.getByText('4.75亿元').first().waitFor();
  await workbench.pane.getByRole('button', { name: '签约台账!F2' }).click();
  await expect.poll(() => workbench.selection()).toBe('签约台账!F2');
  await page.screenshot({ path: picture('own-file') });

  await workbench.type('H2', '=ZS.完成率(E2,7)');
  await expect
    .poll(async () => (await workbench.cell('H2')).value, { message: 'functions work in every workbook' })
    .toBe(0.5);
});

journey('a file is opened by dropping it on the grid', async ({ visit }) => {
  const { page, workbench } = await visit();
  await drop(page, '拖进来的.xlsx', await ownLedger());
  await expect.poll(() => page.locator('#file-name').textContent()).toBe('拖进来的.xlsx');
  await workbench.paneReady();
  expect((await workbench.cell('A1')).value).toBe('序号');
});

journey('a bad file gives one Chinese sentence, and the open workbook stays', async ({ visit }) => {
  const { page, workbench } = await visit();
  const notice = page.locator('#notice-text');
  const open = await page.locator('#file-name').textContent();
  const example = await readFile(exampleBook() ?? '');
  const bad: readonly (readonly [string, Buffer])[] = [
    ['空的.xlsx', Buffer.alloc(0)],
    [
      '旧格式.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    ],
    ['截断的.xlsx', example.subarray(0, 4000)],
    ['其实是文字.xlsx', Buffer.from('甲,乙\n1,2\n')],
  ];
  const sentences: string[] = [];
  for (const [name, bytes] of bad) {
    await choose(page, name, bytes);
    await expect.poll(() => notice.textContent()).toContain(name);
    sentences.push((await notice.textContent()) ?? '');
    expect(await page.locator('#file-name').textContent()).toBe(open);
  }
  for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]{10,120}$/);
  expect(new Set(sentences).size).toBe(bad.length);
  await page.screenshot({ path: picture('bad-file') });

  await workbench.check();
  await workbench.pane.getByText('95.03亿元').first().waitFor();
  await choose(page, '我的台账.xlsx', await ownLedger());
  await expect.poll(() => notice.isVisible(), { message: 'a good file clears the sentence' }).toBe(false);
});
