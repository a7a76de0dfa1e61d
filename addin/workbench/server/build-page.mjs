import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { PAGE, PAGE_BUILT } from './paths.mjs';

/** @satisfies {import('esbuild').BuildOptions} */
const SHARED = /** @type {const} */ ({
  bundle: true,
  minify: true,
  target: 'es2022',
  conditions: /** @type {string[]} */ (['source']),
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
  legalComments: 'none',
  outdir: PAGE_BUILT,
});

/**
 * Builds the workbench's page.
 *
 * @throws with esbuild's own message when the source does not compile
 */
export async function buildPage() {
  await rm(PAGE_BUILT, { recursive: true, force: true });
  await Promise.all([
    build({
      ...SHARED,
      entryPoints: [join(PAGE, 'main.ts')],
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    }),
    // The bridge runs before every other script of the pane's page, so it is no module.
    build({ ...SHARED, entryPoints: { bridge: join(PAGE, 'pane', 'bridge.ts') }, format: 'iife' }),
  ]);
  // Its process would stay as long as ours.
  await stop();
  await copyFile(join(PAGE, 'index.html'), join(PAGE_BUILT, 'index.html'));
}
