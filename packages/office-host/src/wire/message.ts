/**
 * The messages between the Office.js client library and its host, as seen on the client's bridge. Microsoft does not
 * document them; `test/contracts` holds them against the real library.
 */

/** What an action does with its object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** How an object is reached. */
export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Ids of objects among the arguments stand in `ReferencedObjectPathIds` at the same place; 0 means a plain value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  /** The member at fault, such as `Range.values`; the client gives it as `debugInfo.errorLocation`. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** What the client sends. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

/** What is sent back; a status other than 200 carries an error body as JSON text. */
export interface ResponseMessage {
  readonly id: number;
  readonly type: 2;
  readonly message: {
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: ResponseBody | string;
  };
}

/** Category, type, target and JSON arguments of one thing told to the client unasked. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  args: unknown,
  id: number,
];

export interface EventMessage {
  readonly type: 3;
  readonly controlId: '';
  readonly message: { readonly entries: readonly MessageEntry[] };
}
