import type { CellValue } from '@zhaoshang/core';
import type { HostFunction } from './host-function';

/** An argument of an example: a value as typed into a formula, or a range of cells; null where it is left out. */
export type ExampleArgument = CellValue | readonly (readonly CellValue[])[];

/** An example of a function (示例): executed as a test, printed on its page. */
export interface FunctionExample {
  readonly shows: string;
  readonly args: readonly ExampleArgument[];
  /** The one cell of the answer, its rows, or the error with its sentence (`#N/A 缺少：目标数`). */
  readonly gives: CellValue | readonly (readonly CellValue[])[];
}

/** One row of an explanation (说明): what it is, and what it says. */
export type ExplainedRow = readonly [what: string, says: string | number];

/** A formula of Excel's own functions in place of ours (不用本函数时). */
export interface ExcelWay {
  readonly formula: string;
  /** What stands where: without it the parameters in A2, B2 and so on, a ledger as the examples' one from A1 on. */
  readonly where?: string;
  /** Where it falls short. */
  readonly short?: string;
}

/** Everything that there is to know of one custom function beside its metadata: the registry's unit (登记项). */
export interface FunctionEntry {
  /** The published id; it never changes. */
  readonly id: string;
  readonly run: HostFunction;
  /** The formula in words, its denominator named. */
  readonly formula: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** The unit or form of each parameter, in their order, and of the answer last. */
  readonly units: readonly string[];
  /** The columns that a ledger function needs, by their usual headings. */
  readonly needs?: readonly string[];
  /** How it is said in Excel alone, where it can be. */
  readonly excel?: ExcelWay;
  /** The formula with the arguments filled in, and what was counted; before the result, which is added. */
  explain(args: readonly unknown[], addresses: readonly (string | undefined)[]): readonly ExplainedRow[];
  readonly examples: readonly FunctionExample[];
}

/** Declares a function's entry. `explain` may be left out where the arguments themselves say all. */
export function functionEntry(
  declared: Omit<FunctionEntry, 'explain'> & { explain?: FunctionEntry['explain'] },
): FunctionEntry {
  return { explain: () => [], ...declared };
}
