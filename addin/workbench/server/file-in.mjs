import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The file that a request's path names inside a folder, or null when it names none: a path that leaves the folder,
 * by dots or by a symbolic link, names nothing.
 *
 * @param {string} folder absolute path
 * @param {string} path the part of the request's path below the folder, already decoded
 * @returns {Promise<string | null>}
 */
export async function fileIn(folder, path) {
  if (path.includes('\0') || path.includes('\\')) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}
