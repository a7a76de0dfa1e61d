import { CellError, type CellErrorCode } from './cell-error';
import type { ExampleArgument, FunctionEntry, FunctionExample } from './function-entry';

const ERRORS: Readonly<Record<CellErrorCode, string>> = {
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidValue: '#VALUE!',
  invalidNumber: '#NUM!',
};

/** An argument as Excel hands it over: a matrix, blank cells as empty strings, null where it is left out. */
export function handedOver(argument: ExampleArgument): unknown {
  if (argument === null) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return (argument as readonly (readonly unknown[])[]).map((row) => row.map((cell) => cell ?? ''));
}

/** What a function answers to one of its examples (示例): as the example's page prints it. */
export async function runExample({ run }: FunctionEntry, { args }: FunctionExample): Promise<unknown> {
  try {
    const result = await run(...(args.map(handedOver) as never[]));
    if (!Array.isArray(result)) return result;
    const rows = result as unknown[][];
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    if (error instanceof CellError) return `${ERRORS[error.code]} ${error.message}`;
    throw error;
  }
}
