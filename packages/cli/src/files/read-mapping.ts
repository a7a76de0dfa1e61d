import { parseMapping, strayDecisions, type Ledger, type ReadOptions } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { parseJson } from './parse-json';

/** The decisions about columns of a file; none where none is given. Throws Refusal. */
export async function readMapping(path: string | undefined, terminal: Terminal): Promise<ReadOptions> {
  if (path === undefined) return {};
  const parsed = parseMapping(parseJson(await terminal.read(path), path, '列指定文件'));
  if (parsed.kind === 'mapping') return { mapping: parsed.mapping };
  throw new Refusal(`列指定文件“${path}”不能用：${parsed.why}；请改正后再试。`);
}

/** Refuses decisions about a sheet or column that no workbook has: they would be passed over in silence. */
export function refuseStrayMapping({ mapping = {} }: ReadOptions, ledgers: readonly Ledger[]): void {
  const [stray] = strayDecisions(mapping, ledgers);
  if (stray) throw new Refusal(`列指定文件里的${stray.why}。`);
}
