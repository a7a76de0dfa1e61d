import type { HostVersion } from '../requirement-sets';
import { HostError } from './host-error';
import { HostObject } from './host-object';
import { callMember, memberName, memberPath, readMember, writeMember } from './member';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './message';
import { Query } from './query';
import type { References } from './references';

/** What the client asked of one member. */
export type ActionKind = 'read' | 'write' | 'call';

export interface DispatcherOptions {
  readonly version: HostVersion;
  /** The object at the root of every path: the workbook. */
  readonly root: HostObject;
  readonly references: References;
  /** Makes the objects outside the workbook that the client asks for by type name; undefined for unknown ones. */
  readonly create: (typeName: string) => HostObject | undefined;
  readonly onAction: (kind: ActionKind, member: string) => void;
}

type Resolved = HostObject | null;

/**
 * Carries out the actions of one request in order and stops at the first that fails; what went before stays done.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
export class Dispatcher {
  readonly #query: Query;

  constructor(private readonly options: DispatcherOptions) {
    this.#query = new Query(
      options.version,
      (object) => this.#identify(object),
      (object, member) => options.onAction('read', memberPath(object, member)),
    );
  }

  async run(body: RequestBody): Promise<ResponseBody> {
    const paths = new PathResolver(body.ObjectPaths, this.options);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const value = await this.#act(action, paths);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: errorBody(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** The action's result; undefined for none. */
  #act(action: Action, paths: PathResolver): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.#identify(object);
      case ActionType.query:
        return object && this.#query.run(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.#call(object, action, paths);
      case ActionType.setProperty:
        return this.#set(object, action);
      default:
        throw new HostError(
          'InvalidRequest',
          `The Office host does not model action type ${action.ActionType}.`,
        );
    }
  }

  #call(object: Resolved, action: Action, paths: PathResolver): unknown {
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return void this.options.references.remove(String(args[0]));
    if (!object) return null;
    if (action.Name === '_KeepReference') return void this.options.references.keep(object);
    // Events are told to every client; the library itself drops those that nobody listens to.
    if (/^_(Un)?[Rr]egister/.test(action.Name)) return undefined;
    const member = memberName(action.Name);
    this.options.onAction('call', memberPath(object, member));
    return callMember(this.options.version, object, member, args);
  }

  #set(object: Resolved, action: Action): undefined {
    if (!object)
      throw new HostError('InvalidOperation', 'A property of a null object cannot be set.', action.Name);
    const member = memberName(action.Name);
    this.options.onAction('write', memberPath(object, member));
    writeMember(this.options.version, object, member, action.ArgumentInfo?.Arguments?.[0]);
    return undefined;
  }

  #identify(object: HostObject): Readonly<Record<string, unknown>> {
    const reference = this.options.references.idOf(object);
    return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
  }
}

/** Finds the objects of one request; each path is walked once, so that `add` adds once. */
class PathResolver {
  readonly #objects = new Map<number, Resolved>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly options: DispatcherOptions,
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

function errorBody(error: unknown, index: number): ErrorBody {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          'GeneralException',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
