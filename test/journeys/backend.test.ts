import { MemoryGrid } from '@zhaoshang/office-host';
import { writeBook } from '@zhaoshang/workbook';
import { expect } from 'vitest';
import type { WorkbenchWindow } from '../../addin/workbench/page/pane/workbench-window';
import { journey } from './support/journey';
import { walkGrid } from './support/walk-grid';

const ROWS = [
  ['项目名称', '合同额（亿元）', '签约时间'],
  ['玻纤织物项目', 3.5, '2022.10'],
];

journey('the grid of the workbench and the one in memory are the same to the host', async ({ visit }) => {
  const inMemory = await walkGrid(
    new MemoryGrid({ name: '台账.xlsx', sheets: [{ name: '台账', rows: ROWS }] }),
  );
  const { page, workbench } = await visit();
  await page.locator('#file-input').setInputFiles({
    name: '台账.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeBook([{ name: '台账', rows: ROWS }])),
  });
  await expect.poll(() => page.locator('#file-name').textContent()).toBe('台账.xlsx');
  await workbench.paneReady();
  const grid = await page.evaluateHandle(
    () => (window as unknown as Window & Required<WorkbenchWindow>).workbench.host.grid,
  );
  expect(await grid.evaluate(walkGrid)).toEqual(inMemory);
});
