import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ADDIN_BUILT } from '../../addin/workbench/server/paths.mjs';

const gzipped = (file: string) => gzipSync(readFileSync(join(ADDIN_BUILT, file))).length;

// Excel loads this script with every workbook that has one of the functions in it.
test('the script of the functions is at most 90 KB as it is sent, the rules beside it', () => {
  expect(gzipped('functions.js')).toBeLessThanOrEqual(90_000);
  const rules = readdirSync(ADDIN_BUILT).find((file) => /^rules\.\w+\.js$/.test(file));
  expect(gzipped(rules ?? 'rules.js')).toBeGreaterThan(10_000);
});
