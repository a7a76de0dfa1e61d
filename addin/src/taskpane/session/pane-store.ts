import { INITIAL_STATE, type PaneState } from './pane-state';

/** The state of the pane, and who wants to hear of its changes. */
export class PaneStore {
  #state: PaneState = INITIAL_STATE;
  readonly #listeners = new Set<() => void>();

  readonly get = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
