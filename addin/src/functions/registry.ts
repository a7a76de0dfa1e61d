import { entries } from './entries';
import { entry as explain } from './explain';
import type { FunctionEntry } from './host/function-entry';
import type { HostFunction } from './host/host-function';

/** Every function with all that is known of it, in the order of the docs. */
export const catalogue: readonly FunctionEntry[] = [...entries, explain];

/** Every custom function by its id. Published ids never change. */
export const functions: Readonly<Record<string, HostFunction>> = Object.fromEntries(
  catalogue.map(({ id, run }) => [id, run]),
);
