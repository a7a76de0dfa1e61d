// Builds the add-in into dist, or leaves it when nothing that it depends on has changed. `--dev` for a development
// build; ADDIN_URL and OFFICE_JS_URL as in webpack.config.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configure from '../webpack.config.mjs';
import { stampOf } from '../build/stamp.mjs';

const INPUTS = [
  ...[
    'addin/src',
    'addin/build',
    'addin/manifest',
    'addin/assets',
    'addin/webpack.config.mjs',
    'addin/package.json',
  ],
  ...['packages/core/src', 'packages/core/package.json', 'pnpm-lock.yaml'],
];
const mode = process.argv.includes('--dev') ? 'development' : 'production';
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const stampFile = `${dist}.stamp`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { ADDIN_URL = '', OFFICE_JS_URL = '' } = process.env;
const stamp = stampOf(root, INPUTS, [mode, ADDIN_URL, OFFICE_JS_URL]);

if (
  existsSync(`${dist}taskpane.html`) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp
) {
  console.log('addin/dist is up to date');
} else {
  webpack(configure({}, { mode })).run((error, stats) => {
    if (error) throw error;
    console.log(stats.toString('errors-warnings'));
    if (stats.hasErrors()) process.exitCode = 1;
    else writeFileSync(stampFile, stamp);
  });
}
