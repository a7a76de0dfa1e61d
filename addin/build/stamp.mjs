import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A hash of everything that a build depends on: names and contents of files, and some words (mode, addresses). */
export function stampOf(root, paths, words) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of paths.flatMap((each) => filesUnder(join(root, each))).sort()) {
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

// Tests are no part of what is built.
function filesUnder(path) {
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
