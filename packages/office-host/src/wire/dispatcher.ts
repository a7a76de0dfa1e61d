import { HostError } from './host-error';
import type { HostObject } from './host-object';
import { callMember, memberName, memberPath, writeMember } from './member';
import {
  ActionType,
  type Action,
  type ActionResult,
  type ErrorBody,
  type RequestBody,
  type ResponseBody,
} from './message';
import { PathResolver, type Resolved } from './path-resolver';
import { Query } from './query';
import type { WireContext } from './wire-context';

/**
 * Carries out the actions of one request in order and stops at the first that fails; what went before stays done.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
export class Dispatcher {
  readonly #query: Query;

  constructor(private readonly options: WireContext) {
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
