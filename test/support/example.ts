import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay, type Book, type Day, type Figures } from '@zhaoshang/core';
import { readBook } from '@zhaoshang/workbook';

/** What an example's expected.json says. */
export interface Expected {
  readonly asOf: string;
  readonly figures: Figures;
  readonly derived: Readonly<Record<string, string>>;
  readonly planted: readonly {
    readonly n: number;
    readonly rule: string;
    readonly severity: string;
    readonly cells: readonly string[];
  }[];
}

/** An example of examples/: its workbook and what it expects. */
export async function example(
  name: string,
): Promise<{ path: string; book: Book; asOf: Day; expected: Expected }> {
  const folder = join(import.meta.dirname, '..', '..', 'examples', name);
  const [file, ...others] = readdirSync(folder).filter((entry) => entry.endsWith('.xlsx'));
  if (!file || others.length > 0) throw new Error(`${folder} should hold exactly one workbook`);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const asOf = parseDay(expected.asOf);
  if (asOf === undefined) throw new Error(`${folder}/expected.json has no date`);
  const path = join(folder, file);
  return { path, book: await readBook(readFileSync(path), file), asOf, expected };
}
