import { BadWorkbook } from './bad-workbook';
import type { Limits } from './limits';

/** Refuses an empty file, and one larger than any ledger, by its size in bytes. Throws {@link BadWorkbook}. */
export function refuseSize(size: number, name: string, limits: Limits): void {
  if (size === 0) throw new BadWorkbook('empty', name, '是空文件（0 字节）；请重新取得或另存后再试。');
  if (size <= limits.fileBytes) return;
  const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
  throw new BadWorkbook('too-large', name, `超过 ${megabytes} MB；请去掉图片和无关的内容，另存后再试。`);
}
