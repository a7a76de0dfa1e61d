import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * A fingerprint of files and folders by name, size and time: it changes when any is edited, added or removed.
 * Tests are left out: nothing is built from them.
 *
 * @param {readonly string[]} paths absolute; one that is missing counts as missing
 * @returns {Promise<string>}
 */
export async function fingerprint(paths) {
  const lines = (await Promise.all(paths.map(describe))).flat().sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * One line for each file.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function describe(path) {
  if (/\.test\.tsx?$/.test(path)) return [];
  const found = await stat(path).catch(() => null);
  if (!found) return [`${relative(ROOT, path)} missing`];
  if (!found.isDirectory()) return [`${relative(ROOT, path)} ${found.size} ${found.mtimeMs}`];
  const entries = await readdir(path);
  return (await Promise.all(entries.map((entry) => describe(join(path, entry))))).flat();
}
