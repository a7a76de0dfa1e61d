import { decodeEntities } from './decode';

/** The value of an attribute in the inside of a tag (` r="A1" s="3"`); undefined where there is none. */
export function attribute(inside: string, name: string): string | undefined {
  for (let at = 0; ;) {
    at = skipSpace(inside, at);
    const equals = inside.indexOf('=', at);
    if (equals < 0) return undefined;
    const open = skipSpace(inside, equals + 1);
    const end = inside.indexOf(inside[open] ?? '"', open + 1);
    if (end < 0) return undefined;
    if (inside.startsWith(name, at) && skipSpace(inside, at + name.length) === equals)
      return decodeEntities(inside.slice(open + 1, end));
    at = end + 1;
  }
}

/** Whether an attribute says yes: `1` or `true`. */
export function isOn(inside: string, name: string): boolean {
  const value = attribute(inside, name);
  return value === '1' || value === 'true';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let c = text.charCodeAt(at); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(at))
    at++;
  return at;
}
