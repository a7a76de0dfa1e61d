import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import { functions } from '../../../src/functions/registry';
import { GridFunction } from './grid-function';
import type { FunctionMetadata } from './metadata';

const NAMESPACE = 'ZS';

/**
 * Makes the add-in's functions work in the grid's cells, each under its Chinese name (ZS.完成率), as a Chinese Excel
 * shows it, and under its id (ZS.COMPLETION), as the English one does. A workbook must exist by then.
 */
export function registerFunctions(
  api: FUniver,
  injector: Injector,
  metadata: readonly FunctionMetadata[],
): void {
  const sheetName = (id: string) => api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheetName() ?? '';
  for (const declared of metadata) {
    const run = functions[declared.id];
    if (!run) throw new Error(`functions.json 中的 ${declared.id} 不在加载项里，请重新构建加载项`);
    const names = [`${NAMESPACE}.${declared.name}`, `${NAMESPACE}.${declared.id}`];
    injector
      .get(IFunctionService)
      .registerExecutors(...names.map((name) => new GridFunction(name, run, declared, sheetName)));
    injector.get(IDescriptionService).registerDescriptions(
      names.map((functionName) => ({
        functionName,
        functionType: FunctionType.User,
        description: declared.description,
        abstract: declared.description,
        functionParameter: declared.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: 0,
        })),
      })),
    );
  }
}
