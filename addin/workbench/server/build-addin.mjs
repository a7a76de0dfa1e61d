import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ADDIN } from './paths.mjs';

const webpack = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');

/**
 * Builds the add-in as it ships.
 *
 * @throws with webpack's own words when the source does not compile
 */
export function buildAddin() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production'], {
      cwd: ADDIN,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (words += part));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(words.trim()))));
  });
}
