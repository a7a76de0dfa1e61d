import type { GridBackend, SettingValue } from '../grid/backend';

/** How an asynchronous call of the common API ends. */
export interface SaveResult {
  readonly status: 'succeeded';
}

/**
 * `Office.context.document.settings` without a page: a copy in memory, written to the document by `saveAsync`.
 * https://learn.microsoft.com/javascript/api/office/office.settings
 */
export class DocumentSettings {
  readonly #values: Map<string, SettingValue>;

  constructor(private readonly grid: GridBackend) {
    this.#values = new Map(grid.settings());
  }

  /** The value of a key; null where there is none. */
  get(key: string): SettingValue {
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: SettingValue): void {
    this.#values.set(key, value);
  }

  remove(key: string): void {
    this.#values.delete(key);
  }

  saveAsync(done?: (result: SaveResult) => void): void {
    for (const key of this.grid.settings().keys()) {
      if (!this.#values.has(key)) this.grid.setSetting(key, undefined);
    }
    for (const [key, value] of this.#values) this.grid.setSetting(key, value);
    setTimeout(() => done?.({ status: 'succeeded' }), 0);
  }
}
