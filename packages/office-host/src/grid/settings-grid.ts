import type { SettingValue } from './backend';
import type { GridEvent } from './grid-event';

/** What a workbook keeps for add-ins (文档设置), and who listens to what happens to it. */
export abstract class SettingsGrid {
  readonly #settings: Map<string, SettingValue>;
  readonly #listeners = new Set<(event: GridEvent) => void>();

  constructor(settings: Readonly<Record<string, SettingValue>> = {}) {
    this.#settings = new Map(Object.entries(settings));
  }

  subscribe(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  settings(): ReadonlyMap<string, SettingValue> {
    return new Map(this.#settings);
  }

  setSetting(key: string, value: SettingValue | undefined): void {
    if (value === undefined) this.#settings.delete(key);
    else this.#settings.set(key, value);
    this.tell({ type: 'settings' });
  }

  protected tell(event: GridEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
