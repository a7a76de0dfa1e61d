import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { LIMITS, refuseSize } from '@zhaoshang/workbook';
import { Refusal } from '../refusal';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '不存在；请检查路径和文件名（含空格的名字要加引号）。',
  ENOTDIR: '不存在；请检查路径和文件名。',
  ENAMETOOLONG: '的名字太长，打不开；请检查路径和文件名。',
  EACCES: '没有读取权限；请检查文件的权限，或复制一份再试。',
  EPERM: '没有读取权限；请检查文件的权限，或复制一份再试。',
  EBUSY: '正被其他程序占用；请关闭那个程序，或复制一份再试。',
};

/** The bytes of a file, its size looked at before it is read. Throws Refusal or BadWorkbook; writes nothing. */
export async function readFile(path: string, folder: string): Promise<Uint8Array> {
  try {
    const file = await open(resolve(folder, path), 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) throw new Refusal(`“${path}”是文件夹；请给出其中一个文件的名字。`);
      if (!stat.isFile()) throw new Refusal(`“${path}”不是普通文件，无法读取；请给出文件的名字。`);
      refuseSize(stat.size, basename(path), LIMITS);
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || error instanceof Refusal) throw error;
    if (code in REASONS) throw new Refusal(`文件“${path}”${REASONS[code]}`);
    if (code === 'EISDIR') throw new Refusal(`“${path}”是文件夹；请给出其中一个文件的名字。`);
    if (/^E[A-Z]+$/.test(code)) throw new Refusal(`文件“${path}”打不开（${code}）；请换个位置再试。`);
    throw error;
  }
}
