import { parseMapping, type ReadOptions } from '@zhaoshang/core';
import { readKept } from '@zhaoshang/workbook';
import { Refusal } from '../refusal';

/** Under what the task pane keeps in a workbook how it is to be read. */
const MAPPING = 'zhaoshang.mapping';
const BASE_YEAR = 'zhaoshang.baseYear';

/**
 * What a person decided in the task pane about reading a workbook (随工作簿保存的列指定和年份), so that it is read alike
 * here. Throws Refusal or BadWorkbook.
 */
export function keptDecisions(bytes: Uint8Array, name: string): ReadOptions {
  const { [MAPPING]: mapping, [BASE_YEAR]: baseYear } = readKept(bytes, name);
  return {
    ...(mapping !== undefined && { mapping: mappingIn(mapping, name) }),
    ...(typeof baseYear === 'number' && Number.isInteger(baseYear) && { baseYear }),
  };
}

function mappingIn(json: unknown, name: string): NonNullable<ReadOptions['mapping']> {
  const parsed = parseMapping(json);
  if (parsed.kind === 'mapping') return parsed.mapping;
  throw new Refusal(`“${name}”里保存的列指定不能用：${parsed.why}；请在任务窗格里重新指定。`);
}
