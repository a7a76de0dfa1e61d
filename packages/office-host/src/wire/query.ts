import { memberSupport, type HostVersion } from '../requirement-sets';
import { HostError } from './host-error';
import { HostCollection, HostObject } from './host-object';
import { readMember, scalarMembers } from './member';
import type { QueryInfo } from './message';

/** Gives an object's `Id`, `_Id` and `_ReferenceId` by which the client finds it again. */
export type Identify = (object: HostObject) => Readonly<Record<string, unknown>>;

/** The property's name on the wire. */
const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** Answers a `load`: the selected properties, those of objects behind them (`format/fill/color`), of all items. */
export class Query {
  constructor(
    private readonly version: HostVersion,
    private readonly identify: Identify,
    private readonly onRead: (object: HostObject, member: string) => void,
  ) {}

  run(object: HostObject, query: QueryInfo): unknown {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
    return this.#load(object, paths.length > 0 ? paths : ['*'], query);
  }

  #load(object: HostObject, paths: readonly string[], page: QueryInfo = {}): unknown {
    if (!(object instanceof HostCollection)) return this.#properties(object, paths);
    const isOwn = (path: string): boolean => this.#isOwn(object, path);
    const ofItems = paths.filter((path) => !isOwn(path));
    const result = this.#properties(object, paths.filter(isOwn));
    if (ofItems.length === 0) return result;
    const all = this.#read(object, 'items') as readonly HostObject[];
    const items = all.slice(page.Skip ?? 0, page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top);
    return { ...result, _Items: items.map((item) => this.#properties(item, ofItems)) };
  }

  /** Whether a path is the collection's own, such as `count`; all else is its items'. */
  #isOwn(collection: HostCollection, path: string): boolean {
    return path !== '*' && memberSupport(this.version, collection.className, path).kind !== 'unknown';
  }

  #properties(object: HostObject, paths: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = { ...this.identify(object) };
    for (const [member, rest] of byHead(paths)) {
      if (member === '*') {
        for (const name of scalarMembers(this.version, object)) {
          const value = this.#read(object, name);
          if (!(value instanceof HostObject)) result[wireName(name)] = value;
        }
        continue;
      }
      const value = this.#read(object, member);
      if (value instanceof HostObject)
        result[wireName(member)] = this.#load(value, rest.length > 0 ? rest : ['*']);
      else if (rest.length > 0)
        throw new HostError('InvalidArgument', undefined, `${object.className}.${member}`);
      else result[wireName(member)] = value;
    }
    return result;
  }

  #read(object: HostObject, member: string): unknown {
    this.onRead(object, member);
    return readMember(this.version, object, member);
  }
}

/** Groups `format/fill/color`, `format/wrapText` under `format`; the head is in camel case. */
function byHead(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const name = head.charAt(0).toLowerCase() + head.slice(1);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(name, group);
  }
  return groups;
}
