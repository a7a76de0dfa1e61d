import { parseTemplates, type Templates } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { parseJson } from './parse-json';

/** The bureau's own sentences of a file; none where none is given. Throws Refusal. */
export async function readTemplates(
  path: string | undefined,
  terminal: Terminal,
): Promise<Partial<Templates>> {
  if (path === undefined) return {};
  const parsed = parseTemplates(parseJson(await terminal.read(path), path, '模板文件'));
  if (parsed.kind === 'templates') return parsed.templates;
  throw new Refusal(`模板文件“${path}”不能用：${parsed.why}；请改正后再试。`);
}
