import { basename } from 'node:path';
import type { Book } from '@zhaoshang/core';
import { readBook } from '@zhaoshang/workbook';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';

/** The workbook of a path. Throws Refusal or BadWorkbook. */
export async function readWorkbook(path: string, terminal: Terminal): Promise<Book> {
  if (path === '-') throw new Refusal('工作簿不能从标准输入读取；请给出 .xlsx 文件的名字。');
  return readBook(await terminal.read(path), basename(path));
}
