import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The workbook of the example story; undefined when it is missing. */
export function exampleBook() {
  const folder = join(ROOT, 'examples', '2022H1');
  const file = readdirSync(folder).find((name) => name.endsWith('.xlsx') && !name.startsWith('~$'));
  return file && join(folder, file);
}
