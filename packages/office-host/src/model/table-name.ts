import type { GridBackend } from '../grid/backend';
import { HostError } from '../wire/host-error';

/** https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** A name that a table may take; InvalidArgument or ItemAlreadyExists otherwise. */
export function requireFreeTableName(grid: GridBackend, value: unknown, except?: string): string {
  if (typeof value !== 'string' || !NAME.test(value)) throw new HostError('InvalidArgument');
  const same = (name: string): boolean => name.toLowerCase() === value.toLowerCase();
  if (
    grid.tables().some((table) => table.id !== except && same(table.name)) ||
    grid.names().some((n) => same(n.name))
  ) {
    throw new HostError('ItemAlreadyExists');
  }
  return value;
}

/** The first free `表1`, `表2` …, as a Chinese Excel names new tables. */
export function freeTableName(grid: GridBackend): string {
  for (let n = 1; ; n++) {
    const name = `表${n}`;
    if (!grid.tables().some((table) => table.name === name)) return name;
  }
}
