import type { ActionKind } from './wire-context';
import { isWrite, type GridView, type GridWrite } from './watched-grid';

/** One request of the client, with the members that it read, wrote and called. */
export interface LoggedRequest {
  /** Counted from 1 since the host was made. */
  readonly number: number;
  /** Size of its text in characters. */
  readonly size: number;
  readonly actions: readonly { readonly kind: ActionKind; readonly member: string }[];
  /** The error that it was answered with. */
  readonly error?: string;
}

/** One change of the grid on behalf of the client. */
export interface LoggedChange<Operation> {
  readonly request: number;
  readonly operation: Operation;
  /** As the grid was given them: the sheet's id first, where there is one. */
  readonly args: readonly unknown[];
}

/** All that the client asked for, and all that was changed for it. */
export class RequestLog {
  #requests: (LoggedRequest & { actions: { kind: ActionKind; member: string }[]; error?: string })[] = [];
  #changes: LoggedChange<GridWrite | GridView>[] = [];
  #count = 0;

  /** Begins a request; gives its number. */
  begin(size: number): number {
    this.#requests.push({ number: ++this.#count, size, actions: [] });
    return this.#count;
  }

  action(kind: ActionKind, member: string): void {
    this.#requests.at(-1)?.actions.push({ kind, member });
  }

  failed(code: string): void {
    const last = this.#requests.at(-1);
    if (last) last.error = code;
  }

  change(operation: GridWrite | GridView, args: readonly unknown[]): void {
    this.#changes.push({ request: this.#count, operation, args });
  }

  requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  /** Members read, such as `Range.values`, in order. */
  reads(): readonly string[] {
    return this.#requests.flatMap(({ actions }) =>
      actions.filter((a) => a.kind === 'read').map((a) => a.member),
    );
  }

  /** Every change of the document; empty when the client wrote nothing. */
  writes(): readonly LoggedChange<GridWrite>[] {
    return this.#changes.filter((change): change is LoggedChange<GridWrite> => isWrite(change.operation));
  }

  /** Every change of what is seen: sheets activated, cells selected. */
  views(): readonly LoggedChange<GridWrite | GridView>[] {
    return this.#changes.filter((change) => !isWrite(change.operation));
  }

  /** Forgets what was logged; numbers go on. */
  clear(): void {
    this.#requests = [];
    this.#changes = [];
  }
}
