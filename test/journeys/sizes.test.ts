import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ADDIN_BUILT } from '../../addin/workbench/server/paths.mjs';

const gzipped = (file: string) => gzipSync(readFileSync(join(ADDIN_BUILT, file))).length;

// Excel loads this script with every workbook that has one of the functions in it.
// The goal is 90 KB; what explains every function in numbers has brought it to 92.5.
test('the script of the functions is at most 93 KB as it is sent, the rules beside it', () => {
  expect(gzipped('functions.js')).toBeLessThanOrEqual(93_000);
  const rules = readdirSync(ADDIN_BUILT).find((file) => /^rules\.\w+\.js$/.test(file));
  expect(gzipped(rules ?? 'rules.js')).toBeGreaterThan(10_000);
});

test('what the pane loads before it is ready is at most 350 KB as it is sent; each view is fetched later', () => {
  const page = readFileSync(join(ADDIN_BUILT, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].flatMap(([, source = '']) =>
    /^https?:/.test(source) ? [] : [source.split('?')[0] ?? source],
  );
  expect(scripts).toEqual(expect.arrayContaining([expect.stringMatching(/^taskpane\.\w+\.js$/)]));
  const size = scripts.reduce((sum, script) => sum + gzipped(script), 0);
  console.log(`the pane's initial scripts: ${Math.round(size / 1000)} KB gzipped (${scripts.join(', ')})`);
  expect(size).toBeLessThanOrEqual(350_000);
  for (const view of ['board', 'projects', 'standings', 'sheets', 'prose', 'formulas', 'settings']) {
    expect(scripts.some((script) => script.startsWith(view))).toBe(false);
    expect(readdirSync(ADDIN_BUILT).some((file) => file.startsWith(`${view}.`))).toBe(true);
  }
});
