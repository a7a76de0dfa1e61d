import { memberSupport, type HostVersion } from '../requirement-sets';
import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** `GetCell` on the wire is `getCell` in the API, `_KeepReference` is `_keepReference`. */
export const memberName = (wireName: string): string =>
  wireName.replace(/^(_?)(.)/, (_, mark: string, first: string) => mark + first.toLowerCase());

/** `Range.values`, as errors and the log name a member. */
export const memberPath = (object: HostObject, member: string): string => `${object.className}.${member}`;

/** The property of an object's class, wherever in its chain it is declared. */
function descriptor(object: HostObject, member: string): PropertyDescriptor | undefined {
  for (
    let at: object | null = object;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const own = Object.getOwnPropertyDescriptor(at, member);
    if (own) return own;
  }
  return undefined;
}

/**
 * Throws unless a host of this version has the member: ApiNotFound for what Excel of this version does not know,
 * NotImplemented for what Excel knows and this host does not model. Names with an underscore are the client's own.
 */
function checkMember(version: HostVersion, object: HostObject, member: string, isModelled: boolean): void {
  const path = memberPath(object, member);
  if (!member.startsWith('_')) {
    const support = memberSupport(version, object.className, member);
    if (support.kind === 'newer') {
      throw new HostError(
        'ApiNotFound',
        `The API '${path}' could not be found: it needs ${support.set}.`,
        path,
      );
    }
    if (support.kind === 'unknown') {
      throw new HostError('ApiNotFound', `The API '${path}' could not be found.`, path);
    }
  }
  if (!isModelled) throw new HostError('NotImplemented', `The Office host does not model ${path}.`, path);
}

/** Runs what concerns one member, so that an error out of it names the member. */
function at<T>(object: HostObject, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) error.location ||= memberPath(object, member);
    throw error;
  }
}

/** Reads a property. */
export function readMember(version: HostVersion, object: HostObject, member: string): unknown {
  const property = descriptor(object, member);
  const isModelled =
    property?.get !== undefined || (property !== undefined && typeof property.value !== 'function');
  checkMember(version, object, member, isModelled);
  return at(object, member, () => (object as unknown as Record<string, unknown>)[member]);
}

/** Writes a property that has a setter. */
export function writeMember(version: HostVersion, object: HostObject, member: string, value: unknown): void {
  checkMember(version, object, member, descriptor(object, member)?.set !== undefined);
  at(object, member, () => {
    (object as unknown as Record<string, unknown>)[member] = value;
  });
}

/** Calls a method. */
export function callMember(
  version: HostVersion,
  object: HostObject,
  member: string,
  args: readonly unknown[],
): unknown {
  checkMember(version, object, member, typeof descriptor(object, member)?.value === 'function');
  return at(object, member, () =>
    (object as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[member]!(...args),
  );
}

/** Names of the plain properties of an object that this version has and the host models: what `load('*')` loads. */
export function scalarMembers(version: HostVersion, object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let at: object | null = object;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (property.get || typeof property.value === 'string') names.add(name);
    }
  }
  return [...names].filter((name) => memberSupport(version, object.className, name).kind === 'supported');
}
