import { BadWorkbook } from '@zhaoshang/workbook';
import { loadCommands } from './commands/commands';
import { drawCommands } from './commands/ribbon';
import { firstBook } from './files/first-book';
import { loadBook } from './files/load-book';
import { receiveFiles } from './files/receive-files';
import { loadMetadata } from './functions/metadata';
import { createGrid } from './grid/create-grid';
import { loadFonts } from './grid/load-fonts';
import { Notice } from './notice';
import { divider } from './pane/divider';
import { openPane } from './pane/open-pane';
import { Workbench } from './workbench';
import './main.css';

/** What Excel calls a workbook that was never saved. */
const NEW_BOOK = '工作簿1.xlsx';

const element = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found as T;
};

const notice = new Notice(
  element('notice'),
  element('notice-text'),
  element<HTMLButtonElement>('notice-action'),
  element<HTMLButtonElement>('notice-close'),
);
const NO_CHARTS = '写入的图表在 Excel 里显示；预览工作台不画图表，它们的位置是空着的。';
const pane = element('pane');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Opens a file; one that cannot be used is named in one sentence, and the open workbook stays. */
async function open(workbench: Workbench, file: File): Promise<void> {
  try {
    const book = await loadBook(new Uint8Array(await file.arrayBuffer()), file.name);
    workbench.open(book);
    element('file-name').textContent = file.name;
    document.title = `${file.name} · 招商预览工作台`;
    notice.show('');
    openPane(pane);
  } catch (error) {
    if (!(error instanceof BadWorkbook)) console.error(error);
    notice.show(error instanceof BadWorkbook ? error.message : `“${file.name}”没有打开：${String(error)}`);
  }
}

async function start(): Promise<void> {
  const [first, metadata, commands] = await Promise.all([
    firstBook(),
    loadMetadata(),
    loadCommands(),
    loadFonts(),
  ]);
  const grid = createGrid(element('grid'), dark.matches);
  dark.addEventListener('change', ({ matches }) => grid.api.toggleDarkMode(matches));
  // `?as=excel2021` shows what an older Excel lacks, `?readonly` a workbook that cannot be changed.
  const asked = new URLSearchParams(location.search);
  const as = asked.get('as') === 'excel2021' ? 'excel2021' : 'current';
  const excel = { as, readOnly: asked.has('readonly') } as const;
  const opened = (bytes: Uint8Array) => {
    const copy = new File([bytes as Uint8Array<ArrayBuffer>], NEW_BOOK);
    const run = () => void open(workbench, copy);
    notice.show('加载项打开了一个新工作簿。Excel 会另开一个窗口；这里只有一个窗口。', {
      label: '换成新工作簿',
      run,
    });
  };
  const workbench = new Workbench(grid, metadata, excel, { chart: () => notice.show(NO_CHARTS), opened });
  await open(workbench, first);
  drawCommands(element('ribbon'), grid.api, commands, (command) => workbench.run(command));
  const button = element<HTMLButtonElement>('open-file');
  const input = element<HTMLInputElement>('file-input');
  receiveFiles({ button, input, dropZone: element('grid') }, (file) => void open(workbench, file));
  button.disabled = false;
  divider(element('divider'), pane);
}

start().catch((error: unknown) => {
  console.error(error);
  notice.show(error instanceof Error ? error.message : String(error));
});
