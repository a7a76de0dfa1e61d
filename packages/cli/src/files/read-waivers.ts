import { basename } from 'node:path';
import { parseWaivers, type Waiver } from '@zhaoshang/core';
import { readKept } from '@zhaoshang/workbook';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { parseJson } from './parse-json';

/** Where the task pane keeps answers in a workbook. */
const KEPT = 'zhaoshang.waivers';

/** The answers (情况属实说明): those kept in the workbook, and those of a file, which win. Throws Refusal or BadWorkbook. */
export async function readWaivers(
  book: string,
  path: string | undefined,
  terminal: Terminal,
): Promise<readonly Waiver[]> {
  const kept = readKept(await terminal.read(book), basename(book))[KEPT];
  const inBook = kept === undefined ? [] : waiversIn(kept, `“${basename(book)}”里保存的情况属实说明`);
  if (path === undefined) return inBook;
  const inFile = waiversIn(
    parseJson(await terminal.read(path), path, '情况属实说明文件'),
    `情况属实说明文件“${path}”`,
  );
  const again = new Set(inFile.map(({ fingerprint }) => fingerprint));
  return [...inBook.filter(({ fingerprint }) => !again.has(fingerprint)), ...inFile];
}

function waiversIn(json: unknown, what: string): readonly Waiver[] {
  const parsed = parseWaivers(json);
  if (parsed.kind === 'waivers') return parsed.waivers;
  throw new Refusal(`${what}不能用：${parsed.why}；请改正后再试。`);
}
