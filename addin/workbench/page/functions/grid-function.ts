import {
  AsyncObject,
  BaseFunction,
  serializeRange,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import type { HostFunction } from '../../../src/functions/host/host-function';
import { toArgument } from './argument';
import type { FunctionMetadata } from './metadata';
import { errorObject, resultObject } from './result';

/**
 * One of the add-in's functions under one of its names. It asks for references rather than values, because only those
 * tell blank from zero and where a range stands; it never throws, because that would stop the grid's calculation.
 */
export class GridFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly run: HostFunction,
    private readonly metadata: FunctionMetadata,
    private readonly sheetName: (id: string) => string,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  /** Any of them may answer with a promise: the grid then waits for it, as Excel does. */
  override isAsync(): boolean {
    return true;
  }

  /** A text in a formula stays text, as in Excel: "100%" is a printed figure, 100% a number. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject | AsyncObject {
    try {
      const given = variants.map((variant) => toArgument(variant, this.sheetName));
      // An omitted argument arrives as null; the invocation comes after the last parameter.
      const values = this.metadata.parameters.map((_, index) => given[index]?.value ?? null);
      const invocation = {
        functionName: this.metadata.id,
        address: `'${this.sheetName(this.subUnitId ?? '')}'!${serializeRange({
          startRow: this.row,
          endRow: this.row,
          startColumn: this.column,
          endColumn: this.column,
        })}`,
        parameterAddresses: given.map(({ address }) => address),
      };
      const answer = this.run(...([...values, invocation] as never[]));
      return answer instanceof Promise
        ? new AsyncObject(answer.then(resultObject, errorObject))
        : resultObject(answer);
    } catch (error) {
      return errorObject(error);
    }
  }
}
