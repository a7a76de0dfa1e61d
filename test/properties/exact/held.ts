import { functions } from '../../../addin/src/functions/registry';

/** The functions that a test here has asked for a number, by their ids. */
export const held = new Set<string>();

/** What a function answers to its arguments as Excel hands them over, ranges as rows of cells. */
export function answerOf(id: string, ...args: readonly unknown[]): unknown {
  held.add(id);
  return functions[id]?.(...(args as never[]));
}

/** What a function answers to single cells; null stands for an argument left out. A table stays one. */
export function run(id: string, ...args: readonly (number | string | null)[]): unknown {
  const result = answerOf(id, ...args.map((argument) => (argument === null ? null : [[argument]])));
  if (!Array.isArray(result)) return result;
  const rows = result as unknown[][];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
