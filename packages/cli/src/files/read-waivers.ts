import { parseWaivers, type Waiver } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { parseJson } from './parse-json';

/** The answers (情况属实说明) of a file; none where none is given. Throws Refusal. */
export async function readWaivers(path: string | undefined, terminal: Terminal): Promise<readonly Waiver[]> {
  if (path === undefined) return [];
  const parsed = parseWaivers(parseJson(await terminal.read(path), path, '情况属实说明文件'));
  if (parsed.kind === 'waivers') return parsed.waivers;
  throw new Refusal(`情况属实说明文件“${path}”不能用：${parsed.why}；请改正后再试。`);
}
