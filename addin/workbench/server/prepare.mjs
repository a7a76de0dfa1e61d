import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAddin } from './build-addin.mjs';
import { buildPage } from './build-page.mjs';
import { fingerprint } from './fingerprint.mjs';
import { ADDIN, ADDIN_BUILT, BUILT, PAGE_BUILT, ROOT } from './paths.mjs';

/** @param {string[]} names */
const inAddin = (...names) => names.map((name) => join(ADDIN, name));
const SHARED = ['packages/core/src', 'packages/workbook/src', 'pnpm-lock.yaml'].map((name) =>
  join(ROOT, name),
);

const PARTS = /** @type {const} */ ([
  {
    name: 'addin',
    title: '加载项',
    sources: [
      ...SHARED,
      ...inAddin('src', 'manifest', 'assets', 'build', 'package.json', 'webpack.config.mjs'),
    ],
    result: join(ADDIN_BUILT, 'taskpane.html'),
    build: buildAddin,
  },
  {
    name: 'page',
    title: '预览工作台',
    sources: [
      ...SHARED,
      join(ROOT, 'packages/office-host/src'),
      ...inAddin(
        'src/functions',
        'workbench/page',
        'workbench/univer-backend',
        'workbench/server',
        'package.json',
      ),
    ],
    result: join(PAGE_BUILT, 'index.html'),
    build: buildPage,
  },
]);

/**
 * Builds of the add-in and the workbench what is missing or older than its sources.
 *
 * @param {(line: string) => void} say one line in Chinese for each build, before and after
 * @param {readonly ('addin' | 'page')[]} wanted
 */
export async function prepare(say, wanted = ['addin', 'page']) {
  for (const part of PARTS.filter(({ name }) => wanted.includes(name))) {
    const mark = join(BUILT, `${part.name}.built`);
    // The result counts too: a development build in the same place is not what is served.
    const state = () => fingerprint([...part.sources, part.result]);
    const built = await readFile(mark, 'utf8').catch(() => '');
    if (built === (await state())) continue;
    const began = Date.now();
    say(`正在构建${part.title}……`);
    await part.build();
    say(`${part.title}构建完成，用时${((Date.now() - began) / 1000).toFixed(1)}秒`);
    await mkdir(BUILT, { recursive: true });
    await writeFile(mark, await state());
  }
}
