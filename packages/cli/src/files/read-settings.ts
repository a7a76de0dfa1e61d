import { parsePolicySettings, policySettingsOf, type Book, type PolicySettings } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { parseJson } from './parse-json';
import { readWorkbook } from './read-workbook';

/** The bureau's parameters: those of the workbook's sheet 招商参数, and those of a file, which win. Throws Refusal. */
export async function readSettings(
  book: Book,
  path: string | undefined,
  terminal: Terminal,
): Promise<PolicySettings> {
  const inBook = policySettingsOf(book);
  if (inBook.kind === 'unusable') throw new Refusal(`“${book.name}”的${inBook.why}；请改正后再试。`);
  if (path === undefined) return inBook.settings;
  const inFile = /\.xlsx$/i.test(path)
    ? policySettingsOf(await readWorkbook(path, terminal))
    : parsePolicySettings(parseJson(await terminal.read(path), path, '参数文件'));
  if (inFile.kind === 'unusable') throw new Refusal(`参数文件“${path}”不能用：${inFile.why}；请改正后再试。`);
  return { ...inBook.settings, ...inFile.settings };
}
