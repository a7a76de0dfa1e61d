import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '../refusal';

/** Writes a file that is not there yet, whole or not at all. Throws Refusal where it exists or cannot be written. */
export async function writeNewFile(path: string, folder: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(folder, path);
  if (
    await stat(target).then(
      () => true,
      () => false,
    )
  )
    throw new Refusal(`“${path}”已经存在，没有覆盖；请换一个文件名。`);
  const part = `${target}.${process.pid}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? '文件夹不存在' : code === 'EACCES' || code === 'EPERM' ? '没有写入权限' : code;
    throw new Refusal(`“${path}”写不了（${why}）；请换一个位置再试。`);
  }
}
