import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The repository's root, and the folders of the workbench in it. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const ADDIN = join(ROOT, 'addin');
export const ADDIN_BUILT = join(ADDIN, 'dist');
export const PAGE = join(ADDIN, 'workbench', 'page');
export const BUILT = join(ADDIN, 'workbench', 'dist');
export const PAGE_BUILT = join(BUILT, 'page');

/** Microsoft's library, from its package: a development dependency, served to this computer and never copied. */
export const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
