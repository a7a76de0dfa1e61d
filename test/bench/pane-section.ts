import type { Traced } from './pane-trace';

const TITLE = '## 窗格：2 万行时界面不卡';
/** A person notices a pause from about here on. */
const LIMIT_MS = 200;

/** What was done in the pane, and how long it held the page up. */
export interface PaneTask extends Traced {
  readonly what: string;
}

interface PaneMeasurements {
  readonly rows: number;
  readonly machine: string;
  readonly browser: string;
  readonly tasks: readonly PaneTask[];
}

/** The part of the document about the pane. */
export function paneSection({ rows, machine, browser, tasks }: PaneMeasurements): string {
  const lines = tasks.map(
    ({ what, longest, tasks: count }) =>
      `| ${what} | ${longest.toFixed(0)} ms | ≤ ${LIMIT_MS} ms | ${longest <= LIMIT_MS ? '达到' : '未达到'} | ${count} |`,
  );
  return [
    TITLE,
    `由 \`pnpm bench:pane\` 生成：在预览工作台里打开 ${rows} 行 × 25 列的台账，用 Chromium 的跟踪记录量窗格所在线程上最长的一个任务，按线程的处理器时间计，别的程序同时在跑不算在内。窗格与表格、宿主在同一线程，后两者的时间也算在内；在 Excel 里它们在另一个进程。`,
    `机器：${machine}。Chromium ${browser}。`,
    ['| 做什么 | 最长任务 | 目标 | | 超过 50 ms 的任务 |', '| --- | --- | --- | --- | --- |', ...lines].join(
      '\n',
    ),
  ].join('\n\n');
}

/** The document with this part at its end, in place of what it said before. */
export function withPaneSection(document: string, section: string): string {
  const at = document.indexOf(TITLE);
  const before = at < 0 ? document : document.slice(0, at);
  return section === '' ? before : `${before.trimEnd()}\n\n${section}\n`;
}

/** The part of a document about the pane; '' where it has none. */
export function paneSectionOf(document: string): string {
  const at = document.indexOf(TITLE);
  return at < 0 ? '' : document.slice(at).trimEnd();
}
