import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the worker from sources into a folder of its own, as it would be shipped: no loader is measured. */
export async function bundleWorker(): Promise<{ readonly folder: string; readonly worker: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhaoshang-bench-'));
  const worker = join(folder, 'worker.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    logLevel: 'error',
  });
  return { folder, worker };
}
