import { CellError } from './cell-error';

/** A function as the custom-functions runtime calls it: arguments, then the invocation. */
export type HostFunction = (...args: never[]) => unknown;

/**
 * Wraps a function for the runtime: our errors become Excel's, wherever in the answer they stand; one that we did not
 * foresee becomes #VALUE! with a sentence, since Excel drops the message of a plain `Error`. A promise stays one.
 */
export function hostFunction(f: HostFunction): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      const answer = f(...(args as never[]));
      if (!(answer instanceof Promise)) return withHostErrors(answer);
      return answer.then(withHostErrors, (error: unknown) => {
        throw hostError(error);
      });
    } catch (error) {
      throw hostError(error);
    }
  };
}

function withHostErrors(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((row: unknown) =>
    Array.isArray(row)
      ? row.map((cell: unknown) => (cell instanceof CellError ? hostError(cell) : cell))
      : row,
  );
}

function hostError(error: unknown): CustomFunctions.Error {
  if (error instanceof CellError) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[error.code], error.message);
  }
  const why = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `函数内部出错，请反馈：${why}`);
}
