import { expect, inject } from 'vitest';
import { journey } from './support/journey';
import { paneFrame } from './support/pane-frame';
import { EXCELS, visitAs } from './support/visit-as';

journey('the pane is complete with the keyboard', async ({ visit }) => {
  const { page, workbench } = await visit();
  const { pane } = workbench;
  await workbench.clickCell('C8');
  await pane.getByLabel('统计截止日').fill('2022年6月30日');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: '重新检查' }).waitFor();
  expect(await pane.getByLabel('统计截止日').inputValue()).toBe('2022-06-30');

  const home = '签约项目!C8';
  const articles = pane.getByRole('article');
  await pane.getByLabel('搜索项目、单元格、说明').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => articles.first().evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  const second = articles.nth(1);
  await expect.poll(() => second.evaluate((each) => each === document.activeElement)).toBe(true);
  const cell = await second.getByRole('button').first().textContent();
  await expect.poll(() => workbench.selection(), { message: '↓ moves and jumps' }).toBe(cell);
  expect(
    await second.evaluate((each) => each === document.activeElement),
    'the pane keeps the keyboard',
  ).toBe(true);
  await page.keyboard.press('Backspace');
  await expect.poll(() => workbench.selection(), { message: 'Backspace leads back' }).toBe(home);
  await page.keyboard.press('Enter');
  await expect.poll(() => workbench.selection()).toBe(cell);

  await page.keyboard.press('Space');
  await second.getByText('怎么办').waitFor();
  await page.keyboard.press('Space');
  expect(await second.getByText('怎么办').count()).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(() => articles.last().evaluate((each) => each === document.activeElement)).toBe(true);
});

journey('a date that is none is refused where it stands, and nothing is checked', async ({ visit }) => {
  const { page, workbench } = await visit();
  await workbench.pane.getByLabel('统计截止日').fill('六月底');
  await page.keyboard.press('Enter');
  await workbench.pane.getByText('日期不对').waitFor();
  expect(await workbench.pane.getByRole('heading', { name: /检查结果/ }).count()).toBe(0);
  expect((await workbench.log()).writes).toEqual([]);
});

journey('the pane says why when office.js cannot be reached', async ({ browser }) => {
  const address = new URL('/pane/taskpane.html', inject('workbench')).href;
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.route('**/*office.js', (route) => route.abort());
  await page.goto(address);
  await page.getByText('没有连上 Office 的脚本库').waitFor();
  await page.close();
});

for (const as of EXCELS) {
  journey(`from opening to the first list of findings in six clicks at most, as ${as}`, async ({ visit }) => {
    const { page, workbench } = await visitAs(visit, { as });
    await paneFrame(page).evaluate(() => {
      const counted = window as Window & { clicks?: number };
      counted.clicks = 0;
      document.addEventListener('click', () => counted.clicks!++, true);
    });
    await workbench.pane.getByRole('button', { name: '开始检查' }).click();
    await workbench.pane.getByRole('article').first().waitFor();
    const clicks = await paneFrame(page).evaluate(() => (window as Window & { clicks?: number }).clicks);
    expect(clicks, 'no setting, no question: one is enough').toBe(1);
    await workbench.pane.getByText('全部认出，不用设置').waitFor();
    expect((await workbench.log()).writes).toEqual([]);
  });
}
