/**
 * The workbench in one command: `pnpm start [工作簿.xlsx] [--no-open]`. PORT fixes the port; any free one otherwise.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBrowser } from './open-browser.mjs';

const fail = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

const args = process.argv.slice(2);
const named = args.find((arg) => !arg.startsWith('-'));
const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--no-open');
if (unknown) fail(`不认识参数 ${unknown}；用法：pnpm start [工作簿.xlsx] [--no-open]`);

const port = Number(process.env.PORT || 0);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT 应为 0 到 65535 的整数，现为“${process.env.PORT}”；不设置时自动选空闲端口`);
}

const { prepare } = await load('prepare.mjs');
const { OFFICE_JS, ADDIN_BUILT, PAGE_BUILT } = await load('paths.mjs');
const { serveWorkbench } = await load('server.mjs');
const { exampleBook } = await load('example-book.mjs');

const book = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : exampleBook();
if (!book || !existsSync(book)) {
  fail(named ? `没有找到工作簿“${named}”，请检查路径` : 'examples/2022H1 里没有示例工作簿，请重新下载本项目');
}

try {
  await prepare((line) => console.log(line));
} catch (error) {
  fail(`构建没有成功：\n${error.message}`);
}

let server;
try {
  server = await serveWorkbench({ page: PAGE_BUILT, addin: ADDIN_BUILT, officeJs: OFFICE_JS, book }, port);
} catch (error) {
  fail(
    error.code === 'EADDRINUSE'
      ? `端口 ${port} 已被占用，请换一个 PORT，或不设置 PORT`
      : `没有启动：${error.message}`,
  );
}

console.log(`\n预览工作台已就绪：${server.url}\n在浏览器中打开上面的地址；按 Ctrl+C 停止。`);
if (!args.includes('--no-open') && !process.env.CI) openBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    console.log('\n预览工作台已停止。');
    void server.close().then(() => process.exit(0));
  });
}

/** A module of the workbench; it needs the packages that `pnpm install` brings. */
async function load(name) {
  try {
    return await import(new URL(`../addin/workbench/server/${name}`, import.meta.url).href);
  } catch (error) {
    return fail(
      error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND'
        ? '依赖还没有安装，请运行 npx -y pnpm@10.34.9 start'
        : `没有启动：${error.message}`,
    );
  }
}
