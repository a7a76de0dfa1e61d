/**
 * An object of the workbook as the client library sees it. A subclass has the members of the Excel class of the same
 * name, in camel case: getters, setters, methods. The dispatcher reaches a member only if Microsoft's declarations
 * name it for that class and the host's requirement set holds it; all else in a subclass stays private to the host.
 */
export abstract class HostObject {
  /** Name of the class in the Excel namespace. */
  abstract readonly className: string;

  /** What the client finds the object by in later requests: `Id`, or `_Id` for what is found by its name or key. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }
}

/** A collection; `items` in the order of Excel, `getItem` answers the client's indexer. */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract get items(): readonly T[];

  /** Item of an id or a name; ItemNotFound otherwise. */
  abstract getItem(key: unknown): T;
}
