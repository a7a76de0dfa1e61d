import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder with Microsoft's scripts, unmodified: office.js and what it loads. For development and tests only. */
export const officeScripts = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
