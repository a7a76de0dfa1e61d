import { NAMESPACE, type FunctionNames } from './function-names';
import { masked } from './pieces';

/** What happened to a formula (损坏类型). */
export type Damage =
  /** The function's name was turned into `_xldudf_…`, or a file was put before it. */
  | 'renamed'
  /** The name of our function without `ZS.`. */
  | 'namespace'
  /** The formula is right and shows #NAME? none the less: entered again it is calculated. */
  | 'stale'
  /** It asks for a function of ours that does not exist; `after` is null. */
  | 'unknown';

export interface Repair {
  readonly damage: Damage;
  /** The formula put right; null where nobody can tell what was meant. */
  readonly after: string | null;
  /** The functions that it calls, as written. */
  readonly names: readonly string[];
}

const NAME_ERROR = '#NAME?';
const WORD = '[\\p{L}\\p{N}_.]+';

/**
 * How a call of a custom function comes out when Excel loses it: `_xldudf_ZS_X(`, `[2]!_xldudf_ZS_X(`,
 * `'C:\\a.xlam'!_xldudf_ZS_X(`, `_xlfn.ZS.X(`. https://github.com/OfficeDev/office-js/issues/2568, …/3872, …/4811
 */
const LOST = new RegExp(
  `(?:'(?:[^']|'')*'!|\\[\\d+\\]!|${WORD}!)?(?:_xlfn\\.|_xlws\\.)*(?:_xldudf_)?${NAMESPACE}[._](${WORD})(?=\\s*\\()`,
  'giu',
);
const BARE = new RegExp(`(?<![\\p{L}\\p{N}_.!'\\]])(${WORD})(?=\\s*\\()`, 'giu');
const MAY_BE_OURS = new RegExp(`${NAMESPACE}[._]|${NAME_ERROR}`, 'i');

/** What is wrong with a formula that should call our functions; null where nothing is, or none is ours. */
export function repairOf(formula: string, shown: unknown, functions: FunctionNames): Repair | null {
  if (!MAY_BE_OURS.test(formula) && shown !== NAME_ERROR) return null;
  const names: string[] = [];
  let unknown = false;
  const whole = rewritten(formula, LOST, (name) => {
    names.push(name);
    const id = functions.idOf(name);
    unknown ||= id === undefined;
    return id && `${NAMESPACE}.${functions.nameOf(id)}`;
  });
  if (unknown) return { damage: 'unknown', after: null, names };
  if (!sameCalls(whole, formula)) return { damage: 'renamed', after: whole, names };
  if (shown !== NAME_ERROR) return null;
  const spaced = rewritten(formula, BARE, (name) => {
    const id = functions.idOf(name);
    if (id === undefined) return undefined;
    names.push(name);
    return `${NAMESPACE}.${functions.nameOf(id)}`;
  });
  if (spaced !== formula) return { damage: 'namespace', after: spaced, names };
  return names.length > 0 ? { damage: 'stale', after: formula, names } : null;
}

/** Whether a formula calls a function of ours, in whatever state Excel has left its name. */
export function callsOurs(formula: string): boolean {
  return Array.from(masked(formula).matchAll(LOST)).length > 0;
}

/** Excel shows names in the case of their declaration: another case alone is no damage. */
function sameCalls(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function rewritten(formula: string, pattern: RegExp, rename: (name: string) => string | undefined): string {
  let out = '';
  let at = 0;
  for (const match of masked(formula).matchAll(pattern)) {
    const name = match[1] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    out += formula.slice(at, start) + (rename(name) ?? formula.slice(start, end));
    at = end;
  }
  return out + formula.slice(at);
}
