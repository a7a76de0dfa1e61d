import type { GridBackend } from './grid/backend';
import { forbids } from './grid/book-protection';
import type { GridEvent } from './grid/grid-event';
import type { ModelContext } from './model/context';
import { createModelContext } from './model/create-model';
import { Workbook } from './model/workbook';
import type { OfficeShell } from './office-shell';
import type { HostVersion } from './requirement-sets';
import { Client, type NativeBridge } from './wire/client';
import type { CustomFunctionResult, CustomFunctionsHost, InvocationOptions } from './wire/custom-functions';
import { Dispatcher } from './wire/dispatcher';
import { eventEntries } from './wire/events';
import { HostError, type HostErrorCode } from './wire/host-error';
import type { RequestBody, RequestMessage, ResponseBody, ResponseMessage } from './wire/message';
import { exceeds, PAYLOAD_LIMIT, refusalBody } from './wire/payload';
import { References } from './wire/references';
import { RequestLog } from './wire/request-log';
import { isWrite, watchGrid } from './wire/watched-grid';

export interface HostOptions {
  /** The Excel that the host stands for; current Excel unless said otherwise. */
  readonly as?: HostVersion;
  /** Bytes of a request or an answer; 5 MB as in Excel on the web unless said otherwise. */
  readonly payloadLimit?: number;
  /** Language of Excel's interface; Chinese unless said otherwise. */
  readonly language?: 'zh-CN' | 'en-US';
  /** What Excel does around the workbook. */
  readonly shell?: OfficeShell;
}

/** An error to refuse a request with. */
export interface Refusal {
  readonly code: HostErrorCode;
  readonly message?: string;
}

/** Answers the Office.js client library from a grid. */
export class OfficeHost {
  readonly version: HostVersion;
  readonly language: string;
  /** Every request, and every change made for one. */
  readonly log = new RequestLog();
  /** The grid; what is changed through it directly counts as a person's doing. */
  readonly grid: GridBackend;
  /** The grid as the client's requests change it: logged, and told as its own doing. */
  readonly ownGrid: GridBackend;

  readonly shell: OfficeShell;
  readonly #commands = new Set<(id: string, name: string) => void>();
  readonly #running = new Map<string, () => void>();
  #lastCommand = 0;
  readonly #context: ModelContext;
  readonly #payloadLimit: number;
  #clients: Client[] = [];
  #functions: CustomFunctionsHost[] = [];
  #waitingCalls: ((functions: CustomFunctionsHost) => void)[] = [];
  readonly #references = new References();
  readonly #refusals = new Map<number, Refusal>();
  readonly #unsubscribe: () => void;
  #requests = 0;
  #ownChanges = 0;
  #answering = 0;
  #waitingEvents: { event: GridEvent; isOwn: boolean }[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(grid: GridBackend, options: HostOptions = {}) {
    this.version = options.as ?? 'current';
    this.language = options.language ?? 'zh-CN';
    this.#payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.grid = grid;
    this.ownGrid = watchGrid(grid, (operation, args, run) => {
      if (isWrite(operation) && forbids(grid.protection, operation)) throw new HostError('AccessDenied');
      this.log.change(operation, args);
      if (!isWrite(operation)) return run();
      this.#ownChanges++;
      try {
        return run();
      } finally {
        this.#ownChanges--;
      }
    });
    this.shell = options.shell ?? {};
    this.#context = createModelContext(this.ownGrid, this.shell);
    this.#unsubscribe = grid.subscribe((event) => this.#onEvent(event));
  }

  /** A bridge for one more client library, to be given to `OfficeExtension.HostBridge.init` or put into its page. */
  connect(): NativeBridge {
    const client = new Client(
      (request, text, from) => this.#enqueue(request, text, from),
      (functions) => this.#onFunctionsReady(functions),
      this.shell,
    );
    this.#clients.push(client);
    return client.bridge;
  }

  /** Forgets a client whose page is gone. */
  disconnect(bridge: NativeBridge): void {
    const gone = this.#clients.find((client) => client.bridge === bridge);
    this.#clients = this.#clients.filter((client) => client !== gone);
    this.#functions = this.#functions.filter((functions) => functions !== gone?.customFunctions);
  }

  /**
   * Refuses the n-th request from now on, counted from 1: nothing of it is carried out. `Excel.run` ends with a
   * request of its own that gives back what was tracked.
   */
  refuse(n: number, refusal: Refusal): void {
    this.#refusals.set(this.#requests + n, refusal);
  }

  /**
   * Runs the function that a page has associated with a command of the ribbon or of a menu; done when the page says so.
   * https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands
   */
  runCommand(name: string): Promise<void> {
    const id = String(++this.#lastCommand);
    return new Promise((resolve) => {
      this.#running.set(id, resolve);
      for (const listener of this.#commands) listener(id, name);
    });
  }

  onCommand(listener: (id: string, name: string) => void): () => void {
    this.#commands.add(listener);
    return () => this.#commands.delete(listener);
  }

  commandDone(id: string): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }

  /** Calls a custom function as a cell would, in the first runtime that is ready; waits until there is one. */
  async invokeCustomFunction(
    id: string,
    args: readonly unknown[],
    options: InvocationOptions = {},
  ): Promise<CustomFunctionResult> {
    const functions =
      this.#functions[0] ??
      (await new Promise<CustomFunctionsHost>((resolve) => this.#waitingCalls.push(resolve)));
    return functions.invoke(id, args, options);
  }

  /** Results of custom functions that came when nobody waited for them any more: those of cancelled calls. */
  get lateResults(): readonly CustomFunctionResult[] {
    return this.#functions.flatMap(({ late }) => late);
  }

  /** Ends the subscription to the grid and the clients' bridges. */
  dispose(): void {
    this.#unsubscribe();
    this.#clients = [];
    this.#functions = [];
  }

  /** Requests are answered one after another, in the order they came. */
  #enqueue(request: RequestMessage, text: string, client: Client): Promise<ResponseMessage> {
    const answer = this.#queue.then(() => this.#answer(request, text, client));
    this.#queue = answer.then(() => setTimeout(() => this.#sendEvents(), 0));
    return answer;
  }

  async #answer(request: RequestMessage, text: string, client: Client): Promise<ResponseMessage> {
    const number = ++this.#requests;
    this.log.begin(text.length);
    if (exceeds(text, this.#payloadLimit)) return this.#refused(request, 'RequestPayloadSizeLimitExceeded');
    this.#answering++;
    try {
      const body = await this.#run(request.message.body, number, client);
      if (body.Error) this.log.failed(body.Error.Code);
      if (exceeds(JSON.stringify(body), this.#payloadLimit)) {
        return this.#refused(request, 'ResponsePayloadSizeLimitExceeded');
      }
      return { id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } };
    } finally {
      this.#answering--;
    }
  }

  async #run(body: RequestBody, number: number, client: Client): Promise<ResponseBody> {
    const refusal = this.#refusals.get(number);
    if (refusal) {
      const { code, message, status } = new HostError(refusal.code, refusal.message);
      const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: status };
      return { Results: [], TraceIds: [], Error: error };
    }
    await this.grid.settled();
    const dispatcher = new Dispatcher({
      version: this.version,
      root: new Workbook(this.#context),
      references: this.#references,
      create: (name) => client.create(name),
      onAction: (kind, member) => this.log.action(kind, member),
    });
    return dispatcher.run(body);
  }

  #onFunctionsReady(functions: CustomFunctionsHost): void {
    if (!this.#functions.includes(functions)) this.#functions.push(functions);
    for (const call of this.#waitingCalls.splice(0)) call(functions);
  }

  #refused(request: RequestMessage, code: HostErrorCode): ResponseMessage {
    this.log.failed(code);
    const error = new HostError(code);
    const message = { statusCode: error.status, headers: {}, body: refusalBody(error) };
    return { id: request.id, type: 2, message };
  }

  /** What happens during a request is told after its answer. */
  #onEvent(event: GridEvent): void {
    if (!this.#context.enableEvents) return;
    this.#waitingEvents.push({ event, isOwn: this.#ownChanges > 0 });
    if (this.#answering === 0) this.#sendEvents();
  }

  #sendEvents(): void {
    const events = this.#waitingEvents;
    this.#waitingEvents = [];
    const entries = events.flatMap(({ event, isOwn }) => eventEntries(event, isOwn, this.grid));
    for (const client of this.#clients) client.tell(entries);
  }
}

/** A host over a grid. */
export const createHost = (grid: GridBackend, options?: HostOptions): OfficeHost =>
  new OfficeHost(grid, options);
