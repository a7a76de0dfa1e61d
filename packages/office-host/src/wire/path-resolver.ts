import { HostError } from './host-error';
import { HostObject } from './host-object';
import { callMember, memberName, memberPath, readMember } from './member';
import { ObjectPathType, type ArgumentInfo, type ObjectPath, type RequestBody } from './message';
import type { WireContext } from './wire-context';

/** An object, or the null that stands for a null object. */
export type Resolved = HostObject | null;

/** Finds the objects of one request; each path is walked once, so that `add` adds once. */
export class PathResolver {
  readonly #objects = new Map<number, Resolved>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly options: WireContext,
  ) {}

  resolve(id: number): Resolved {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidRequest', `The request has no object path ${id}.`);
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  /** Arguments with objects in place of their ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      if (id === undefined || id === 0) return value;
      return typeof id === 'number' ? this.resolve(id) : id.map((each) => this.resolve(each));
    });
  }

  #walk(path: ObjectPath): Resolved {
    const { root, references, create, version, onAction } = this.options;
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return references.get(path.Name);
      case ObjectPathType.newObject: {
        const made = create(path.Name);
        if (!made)
          throw new HostError(
            'NotImplemented',
            `The Office host does not model new ${path.Name}.`,
            path.Name,
          );
        return made;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What follows a null object is a null object too.
    // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.property) {
      return asObject(readMember(version, parent, memberName(path.Name)), parent, path.Name);
    }
    const member = path.ObjectPathType === ObjectPathType.indexer ? 'getItem' : memberName(path.Name);
    onAction('call', memberPath(parent, member));
    return asObject(callMember(version, parent, member, this.arguments(path.ArgumentInfo)), parent, member);
  }
}

function asObject(value: unknown, parent: HostObject, member: string): Resolved {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError('InvalidRequest', `${memberPath(parent, memberName(member))} is not an object.`);
}
