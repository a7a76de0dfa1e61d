import type { CellValue } from '../grid/cell';
import { HostError } from './host-error';
import { HostObject } from './host-object';
import type { MessageEntry } from './message';

/** What a cell that calls a custom function gets. Error cells within a matrix are their text, such as `#N/A`. */
export type CustomFunctionResult =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'matrix'; readonly value: readonly (readonly CellValue[])[] }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

/** Where a call stands, for functions that ask for it. */
export interface InvocationOptions {
  /** Address of the calling cell, with its sheet. */
  readonly address?: string;
  /** Addresses of the arguments that are references; null for the others. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** For a cancelable function: aborted, the client is told as when the calling cell is edited. */
  readonly signal?: AbortSignal;
  /** How long to wait for a result, in milliseconds. */
  readonly timeout?: number;
}

/** Category and type of the messages that call a function and that cancel a call. */
const INVOCATION = [1, 1000] as const;
const CANCELLATION = [1, 1001] as const;

/** The call may be cancelled; errors among the arguments are for the function to see. */
const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;

/** The runtime's numbers for errors; the rest, such as an exception or a missing function, show as `#VALUE!`. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Errors whose own text a cell shows. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
const WITH_MESSAGE = new Set(['#N/A', '#VALUE!']);

const DEFAULT_TIMEOUT = 10_000;

/**
 * The host's side of the custom-functions runtime: sends calls to one client and takes back their results, which
 * the runtime sends in batches.
 */
export class CustomFunctionsHost extends HostObject {
  readonly className = 'CustomFunctions';
  /** Results that came when nobody waited for them any more, such as those of cancelled calls. */
  readonly late: CustomFunctionResult[] = [];
  readonly #waiting = new Map<number, (result: CustomFunctionResult) => void>();
  #next = 1;

  constructor(
    private readonly send: (entry: MessageEntry) => void,
    private readonly onReady: (functions: CustomFunctionsHost) => void,
  ) {
    super();
  }

  /** Calls an associated function by its id and resolves with what the cell gets; rejects when nothing comes back. */
  async invoke(
    id: string,
    args: readonly unknown[],
    options: InvocationOptions,
  ): Promise<CustomFunctionResult> {
    const invocation = this.#next++;
    const { address = 'Sheet1!A1', parameterAddresses = null, signal, timeout = DEFAULT_TIMEOUT } = options;
    const flags = ERRORS_ALLOWED | (signal ? CANCELABLE : 0);
    return new Promise((resolve, reject) => {
      const giveUp = (why: string) => {
        clearTimeout(timer);
        this.#waiting.delete(invocation);
        reject(new Error(`custom function ${id} ${why}`));
      };
      const timer = setTimeout(() => giveUp(`gave no result within ${timeout} ms`), timeout);
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.has(invocation)) return;
        giveUp('was cancelled');
        this.send([...CANCELLATION, '', { invocationId: invocation }, 0]);
      });
      this.#waiting.set(invocation, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      this.send([...INVOCATION, '', [invocation, id, args, address, flags, parameterAddresses], 0]);
    });
  }

  /** `[invocation, succeeded, value or message, error number]` of each finished call. */
  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [invocation, succeeded, value, code] of results) {
      const result = succeeded ? valueOf(value) : errorOf(code, value);
      const settle = this.#waiting.get(invocation);
      if (settle) settle(result);
      else this.late.push(result);
      this.#waiting.delete(invocation);
    }
  }

  /** The client's runtime takes calls from now on. */
  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady(this);
  }
}

function errorOf(number: number | undefined, message: unknown): CustomFunctionResult {
  const code = ERROR_CODES[number ?? 0] ?? '#VALUE!';
  return {
    kind: 'error',
    code,
    message: WITH_MESSAGE.has(code) && typeof message === 'string' ? message : '',
  };
}

function valueOf(value: unknown): CustomFunctionResult {
  if (Array.isArray(value)) {
    const rows = value.map((row) => (Array.isArray(row) ? row : [row]) as unknown[]);
    return { kind: 'matrix', value: rows.map((row) => row.map(cellOf)) };
  }
  if (isError(value)) return { kind: 'error', code: value.code, message: value.message ?? '' };
  return { kind: 'value', value: cellOf(value) };
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isError(value)) return value.code;
  throw new HostError(
    'InvalidArgument',
    `A custom function gave back what no cell holds: ${JSON.stringify(value)}`,
  );
}

const isError = (value: unknown): value is { code: string; message?: string } =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
