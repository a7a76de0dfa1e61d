import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cli = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(cli, '..', '..');
const sources = ['packages/core', 'packages/workbook', 'packages/cli'].flatMap((name) => [
  join(root, name, 'src'),
  join(root, name, 'package.json'),
]);

/** Where the bundle stands. */
export const bundle = join(cli, 'dist', 'zs.mjs');

/** Whether a source, a folder of sources or the lockfile is newer than the bundle, or there is none yet. */
export function isStale() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const own = [fileURLToPath(import.meta.url), join(root, 'pnpm-lock.yaml')];
  return built === 0 || [...sources, ...own].some((path) => isNewer(path, built));
}

function isNewer(path, than) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  // A folder's own time tells of files that were removed.
  if (found.mtimeMs > than) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), than));
}

/**
 * Bundles zs with its packages into one file, quietly. The bundle appears under its name only when it is whole, so that
 * two processes may build at once; it is dated by the beginning of the build, so that a source saved meanwhile is newer.
 */
export async function build() {
  const { build: bundleWith } = await import('esbuild');
  const began = new Date();
  const temporary = `${bundle}.${randomUUID()}`;
  mkdirSync(dirname(bundle), { recursive: true });
  try {
    await bundleWith({
      entryPoints: [join(cli, 'src', 'main.ts')],
      outfile: temporary,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      conditions: ['source'],
      mainFields: ['module', 'main'],
      legalComments: 'none',
      logLevel: 'silent',
    });
    utimesSync(temporary, began, began);
    renameSync(temporary, bundle);
  } finally {
    rmSync(temporary, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
