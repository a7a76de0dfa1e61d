/** Measures the custom functions alone, and writes their section of docs/performance.md anew. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { bundleWorker } from './bundle';
import { functionsSection, withSection } from './functions-section';
import { measureFunctions } from './measure-functions';

const path = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');
const { folder, worker } = await bundleWorker();
try {
  const section = functionsSection(await measureFunctions(folder, worker));
  const document = withSection(readFileSync(path, 'utf8'), section);
  writeFileSync(path, await format(document, { parser: 'markdown', printWidth: 110 }));
  console.log('\n已写入 docs/performance.md');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
