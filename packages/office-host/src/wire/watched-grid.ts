import type { GridBackend } from '../grid/backend';

/** Members of a grid that change the document. */
const WRITES = [
  'addSheet',
  'renameSheet',
  'deleteSheet',
  'moveSheet',
  'setSheetVisibility',
  'write',
  'setStyle',
  'addConditionalFormat',
  'setConditionalFormat',
  'deleteConditionalFormat',
  'merge',
  'unmerge',
  'setRowsHidden',
  'setColumnsHidden',
  'setColumnWidth',
  'autofitColumns',
  'setRowHeight',
  'setLayout',
  'addChart',
  'setChart',
  'deleteChart',
  'addTable',
  'renameTable',
  'deleteTable',
  'addName',
  'deleteName',
  'setSetting',
] as const satisfies readonly (keyof GridBackend)[];

/** Members that change what is seen, and nothing in the document. */
const VIEWS = ['activateSheet', 'select'] as const satisfies readonly (keyof GridBackend)[];

export type GridWrite = (typeof WRITES)[number];
export type GridView = (typeof VIEWS)[number];

type Around = (operation: GridWrite | GridView, args: readonly unknown[], run: () => unknown) => unknown;

const watched: ReadonlySet<string | symbol> = new Set([...WRITES, ...VIEWS]);
const writes: ReadonlySet<string> = new Set(WRITES);

export const isWrite = (operation: string): operation is GridWrite => writes.has(operation);

/** The same grid, with every change passed through `around`: nothing reaches the document unseen. */
export function watchGrid(grid: GridBackend, around: Around): GridBackend {
  const bound = new Map<string | symbol, unknown>();
  return new Proxy(grid, {
    get(target, key) {
      const known = bound.get(key);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
      const wrapped = watched.has(key)
        ? (...args: readonly unknown[]) => around(key as GridWrite | GridView, args, () => method(...args))
        : method;
      bound.set(key, wrapped);
      return wrapped;
    },
  });
}
