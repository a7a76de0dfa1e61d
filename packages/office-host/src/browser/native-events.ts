import type { GridEvent } from '../grid/grid-event';
import type { OfficeHost } from '../host';
import { safeArray } from './safe-array';

/** A command of the ribbon or of a menu. */
const COMMAND = 39;

/** Events of the common API by their number, and what raises them. */
const EVENTS: Readonly<Record<number, GridEvent['type'] | 'command'>> = {
  1: 'settings',
  2: 'selected',
  [COMMAND]: 'command',
};

const SUCCESS = 0;

type Handler = (event: number, payload: object) => void;

/**
 * Registration of the common API's events, as `Office.context.document.addHandlerAsync` makes it.
 * https://learn.microsoft.com/javascript/api/office/office.eventtype
 */
export function nativeEvents(host: OfficeHost): { readonly members: object; stop(): void } {
  const handlers = new Map<number, Handler>();
  const quiet = host.grid.subscribe((event) => {
    for (const [id, handler] of handlers) {
      if (EVENTS[id] === event.type) setTimeout(() => handler(id, {}), 0);
    }
  });
  const idle = host.onCommand((id, name) => {
    const source = JSON.stringify({ source: { id: name } });
    handlers.get(COMMAND)?.(COMMAND, safeArray(id, name, source));
  });
  const stop = () => {
    quiet();
    idle();
  };
  const members = {
    RegisterEvent(id: number, _target: string, handler: Handler, done?: (status: number) => void): void {
      if (!EVENTS[id]) throw new Error(`The Office host does not model event ${id} of the common API.`);
      handlers.set(id, handler);
      done?.(SUCCESS);
    },
    UnregisterEvent(id: number, _target: string, done?: (status: number) => void): void {
      handlers.delete(id);
      done?.(SUCCESS);
    },
  };
  return { members, stop };
}
