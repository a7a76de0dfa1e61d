import type { OfficeHost } from '../host';
import { DocumentCopies } from './document-copies';
import { safeArray, type SafeArray } from './safe-array';

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

type Respond = (answer: SafeArray | number) => void;

/**
 * Methods of the common API by their number: the workbook as a file, slice by slice, and the end of a command.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
export function nativeMethods(
  host: OfficeHost,
): (method: number, args: readonly unknown[], respond: Respond) => void {
  const copies = new DocumentCopies(host.shell);
  const methods: Readonly<Record<number, (...args: number[]) => unknown>> = {
    77: (kind) => copies.take(kind ?? 0),
    80: (handle, offset, size) => copies.slice(handle ?? 0, offset ?? 0, size ?? 0),
    81: (handle) => copies.release(handle ?? 0),
    94: (command) => host.commandDone(String(command)),
  };
  return (method, args, respond) => {
    const run = methods[method];
    if (!run) throw new Error(`The Office host does not model method ${method} of the common API.`);
    Promise.resolve()
      .then(() => run(...(args as number[])))
      .then(
        (payload) => respond(safeArray(SUCCESS, payload)),
        () => respond(safeArray(INTERNAL_ERROR)),
      );
  };
}
