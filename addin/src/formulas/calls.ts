import { readArgument, type Argument } from './argument';
import { NAMESPACE, type FunctionNames } from './function-names';
import { masked } from './pieces';

/** A call of one of our functions in a formula. */
export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
}

const CALL = new RegExp(`(?<![\\p{L}\\p{N}_.])${NAMESPACE}\\.([\\p{L}\\p{N}_.]+)\\s*\\(`, 'giu');

/** The calls of our functions in a formula, the outer ones before those inside of them. */
export function callsOf(formula: string, functions: FunctionNames): readonly Call[] {
  const code = masked(formula);
  return Array.from(code.matchAll(CALL)).flatMap((match) => {
    const id = functions.idOf(match[1] ?? '');
    const args = id === undefined ? undefined : argumentsFrom(formula, code, match.index + match[0].length);
    return id && args ? [{ id, args }] : [];
  });
}

/** The arguments from behind the opening bracket on; undefined where it is never closed. */
function argumentsFrom(formula: string, code: string, from: number): readonly Argument[] | undefined {
  const args: string[] = [];
  let depth = 0;
  let start = from;
  let inName = false;
  for (let at = from; at < code.length; at++) {
    const mark = code[at] ?? '';
    if (mark === "'") inName = !inName;
    if (inName) continue;
    if ('({['.includes(mark)) depth++;
    if (mark === ')' && depth === 0) {
      args.push(formula.slice(start, at));
      return args.length === 1 && args[0]?.trim() === '' ? [] : args.map(readArgument);
    }
    if (')}]'.includes(mark)) depth--;
    if (mark === ',' && depth === 0) {
      args.push(formula.slice(start, at));
      start = at + 1;
    }
  }
  return undefined;
}
