import type { Ledger, ReadOptions } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { parseJson } from './parse-json';
import { parseMapping } from './parse-mapping';

/** The decisions about columns of a file; none where none is given. Throws Refusal. */
export async function readMapping(path: string | undefined, terminal: Terminal): Promise<ReadOptions> {
  if (path === undefined) return {};
  return { mapping: parseMapping(parseJson(await terminal.read(path), path, '列指定文件'), path) };
}

/** Refuses decisions about a sheet that no workbook has: they would be passed over in silence. */
export function refuseStrayMapping({ mapping = {} }: ReadOptions, ledgers: readonly Ledger[]): void {
  const sheets = new Set(ledgers.flatMap(({ book }) => book.sheets.map(({ name }) => name)));
  const stray = Object.keys(mapping).find((name) => !sheets.has(name));
  if (stray !== undefined)
    throw new Refusal(
      `列指定文件里的工作表“${stray}”在工作簿中没有；请改成其中之一：${[...sheets].join('、')}。`,
    );
}
