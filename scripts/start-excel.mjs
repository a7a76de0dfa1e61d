/**
 * The add-in in a real Excel on Windows or Mac: `pnpm start:excel`. Microsoft's own tools make the certificate and
 * sideload the manifest; they are run through npx, since they bring native parts that nobody else needs.
 * https://learn.microsoft.com/office/dev/add-ins/testing/sideload-office-add-ins-for-testing
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CERTIFICATES = 'office-addin-dev-certs@2.0.6';
const DEBUGGING = 'office-addin-debugging@6.0.3';
/** The port in the manifest. */
const PORT = 3000;

const fail = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  fail('Excel 只在 Windows 和 Mac 上运行；在这台电脑上请用 npx -y pnpm@10.34.9 start 打开预览工作台。');
}

const { prepare } = await import('../addin/workbench/server/prepare.mjs');
const { ADDIN_BUILT } = await import('../addin/workbench/server/paths.mjs');
const { serveAddin } = await import('../addin/workbench/server/serve-addin.mjs');

const manifest = join(ADDIN_BUILT, 'manifest.xml');
/** A shell, which Windows needs to find npx, splits at spaces. */
const quoted = (path) => (process.platform === 'win32' ? `"${path}"` : path);
const npx = (...args) =>
  spawnSync('npx', ['-y', ...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

await prepare((line) => console.log(line), ['addin']).catch((error) =>
  fail(`构建没有成功：\n${error.message}`),
);

console.log('正在准备本机证书；系统会询问是否信任，请选“是”……');
if (!npx(CERTIFICATES, 'install')) fail('证书没有装好，请按上面的提示处理后再试');

const certificate = (name) => readFileSync(join(homedir(), '.office-addin-dev-certs', name));
const server = await serveAddin(
  ADDIN_BUILT,
  { key: certificate('localhost.key'), cert: certificate('localhost.crt') },
  PORT,
).catch((error) =>
  fail(
    error.code === 'EADDRINUSE'
      ? `端口 ${PORT} 已被占用，请关闭占用它的程序再试`
      : `没有启动：${error.message}`,
  ),
);

console.log('正在打开 Excel……');
if (
  !npx(DEBUGGING, 'start', quoted(manifest), 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload')
) {
  server.close();
  fail('没有能在 Excel 中加载，请按上面的提示处理后再试');
}

console.log('Excel 中“招商”选项卡已就绪；试完后按 Ctrl+C，加载项会从 Excel 中移除。');
process.once('SIGINT', () => {
  npx(DEBUGGING, 'stop', quoted(manifest));
  process.exit(0);
});
