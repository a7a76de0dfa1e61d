import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { focused } from './support/focused';
import { journey } from './support/journey';
import type { WorkbenchPage } from './support/workbench-page';

// Where the keyboard is after a step that takes away, or closes, what it was on: back where it was, or on what has come
// in its place. Nothing leaves it at the top of the page.

interface Step {
  readonly what: string;
  /** What is done with the keyboard. */
  readonly act: (at: At) => Promise<void>;
  /** What then has the focus. */
  readonly leads: RegExp;
}

interface At {
  readonly page: Page;
  readonly workbench: WorkbenchPage;
  /** A control of the view that is shown. */
  readonly button: (name: string | RegExp) => Locator;
  /** Puts the keyboard on a control and presses a key. */
  readonly press: (control: Locator, key?: string) => Promise<void>;
  readonly open: (tab: string) => Promise<void>;
}

const STEPS: readonly Step[] = [
  {
    what: 'a check started from the date field',
    act: async ({ workbench, press }) => {
      await press(workbench.pane.getByRole('textbox', { name: '统计截止日' }));
      await workbench.pane.getByRole('article').first().waitFor();
      await workbench.pane.getByRole('button', { name: '重新检查' }).waitFor();
    },
    leads: /^textbox 统计截止日/,
  },
  {
    what: 'a check started from its button',
    act: async ({ workbench, press }) => {
      await press(workbench.pane.getByRole('button', { name: '重新检查' }));
      await workbench.pane.getByRole('button', { name: '重新检查' }).waitFor();
    },
    leads: /^button 重新检查/,
  },
  {
    what: 'what was recognised, put away',
    act: ({ button, press }) => press(button('知道了')),
    leads: /^button /,
  },
  {
    what: 'painting asked for',
    act: ({ button, press }) => press(button('给单元格标色')),
    leads: /^group 给单元格标色/,
  },
  {
    what: 'painting not wanted',
    act: ({ button, press }) => press(button('取消')),
    leads: /^button 给单元格标色/,
  },
  {
    what: 'painted',
    act: async ({ button, press, workbench }) => {
      await press(button('给单元格标色'));
      await press(button('标色'));
      await workbench.pane.getByText(/已给 \d+ 格标色/).waitFor();
    },
    leads: /^button 重新标色/,
  },
  {
    what: 'paint taken away',
    act: async ({ button, press, workbench }) => {
      await press(button('去掉标色'));
      await workbench.pane.getByText('标色已全部去掉').waitFor();
    },
    leads: /^button 给单元格标色/,
  },
  {
    what: 'a notice put away',
    act: ({ workbench, press }) =>
      press(workbench.pane.getByRole('banner').getByRole('button', { name: '知道了' })),
    leads: /^button 重新检查/,
  },
  {
    what: 'an answer asked for',
    act: ({ button, press }) => press(button('情况属实')),
    leads: /^textbox 原因/,
  },
  {
    what: 'an answer not given',
    act: ({ button, press }) => press(button('取消')),
    leads: /^button 情况属实/,
  },
  {
    what: 'an answer given: the finding goes, the next is there',
    act: async ({ workbench, button, press }) => {
      const { pane } = workbench;
      await press(button('情况属实'));
      await pane.getByRole('textbox', { name: '原因' }).fill('已签补充协议');
      await pane.getByRole('textbox', { name: '姓名' }).fill('张三');
      await press(button('存入工作簿'));
      await button('撤回').waitFor();
    },
    leads: /^article /,
  },
  {
    what: 'an answer withdrawn',
    act: async ({ button, press }) => {
      await press(button('撤回'));
      await button('撤回').waitFor({ state: 'detached' });
    },
    leads: /^(button|article) /,
  },
  {
    what: 'all that was not checked',
    act: ({ workbench, press }) =>
      press(workbench.pane.getByRole('region', { name: /未核对/ }).getByRole('button', { name: /^再显示/ })),
    leads: /^li /,
  },
  {
    what: 'more projects',
    act: async ({ open, button, press }) => {
      await open('项目');
      await press(button(/^全部项目/));
      await press(button(/^再显示/));
    },
    leads: /^li /,
  },
  {
    what: 'a function chosen',
    act: async ({ open, button, press }) => {
      await open('公式');
      await press(button('完成率'));
    },
    leads: /^button 换一个函数/,
  },
  {
    what: 'back to the functions',
    act: ({ button, press }) => press(button('换一个函数')),
    leads: /^button 完成率/,
  },
  {
    what: 'a formula repaired',
    act: async ({ workbench, button, press }) => {
      await workbench.put('单位名录', 'H6', { formula: '=_xldudf_ZS_完成率(95.03,160)' });
      await press(button('修复公式'));
      await press(button('查找坏公式'));
      await press(button(/^修复选中的 1 个/));
      await button('撤销').waitFor();
    },
    leads: /^button 撤销/,
  },
  {
    what: 'the repair undone',
    act: async ({ button, press }) => {
      await press(button('撤销'));
      await button('撤销').waitFor({ state: 'detached' });
    },
    leads: /^button 查找坏公式/,
  },
  {
    what: 'a sheet of settings asked for',
    act: async ({ open, button, press }) => {
      await open('设置');
      await press(button('建立“招商参数”表'));
    },
    leads: /^group 建立“招商参数”表/,
  },
  {
    what: 'and not wanted',
    act: ({ button, press }) => press(button('取消')),
    leads: /^button 建立“招商参数”表/,
  },
  {
    what: 'the sheet made',
    act: async ({ button, press }) => {
      await press(button('建立“招商参数”表'));
      await press(button('新建'));
      await button('打开“招商参数”表').waitFor();
    },
    leads: /^button 打开“招商参数”表/,
  },
  {
    what: 'reports written',
    act: async ({ workbench, open, button, press }) => {
      await open('报表');
      await press(button('写入工作簿'));
      await workbench.pane.getByText('已新建5张工作表').waitFor();
    },
    leads: /^button 写入工作簿/,
  },
  {
    what: 'reports taken back',
    act: async ({ workbench, button, press }) => {
      await press(button(/^撤销/));
      await workbench.pane.getByText(/已删除/).waitFor();
    },
    leads: /^button 写入工作簿/,
  },
];

journey('the keyboard stays where the person is', { timeout: 480_000 }, async ({ visit }) => {
  const { page, workbench } = await visit();
  const button: At['button'] = (name) =>
    workbench.pane
      .locator('[role=tabpanel]:visible')
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first();
  const press: At['press'] = async (control, key = 'Enter') => {
    await control.focus();
    await page.keyboard.press(key);
  };
  const open: At['open'] = (tab) => workbench.pane.getByRole('tab', { name: tab, exact: true }).click();
  const wrong: Record<string, string> = {};
  for (const { what, act, leads } of STEPS) {
    await act({ page, workbench, button, press, open });
    try {
      await expect.poll(() => focused(page)).toMatch(leads);
    } catch {
      wrong[what] = await focused(page);
    }
  }
  expect(wrong).toEqual({});
});
