/** The views of the pane, in the order of their tabs. */
export const VIEWS = [
  'check',
  'board',
  'projects',
  'standings',
  'sheets',
  'prose',
  'formulas',
  'settings',
] as const;
export type ViewKey = (typeof VIEWS)[number];

export interface Shown {
  readonly view: ViewKey;
  /** How often 解释这个数 was asked for. */
  readonly explainAsked: number;
}

/** Which view the pane shows: chosen by its tabs, by the ribbon, or by a cell's menu. */
export class ShownView {
  #shown: Shown = { view: 'check', explainAsked: 0 };
  readonly #listeners = new Set<() => void>();

  readonly get = (): Shown => this.#shown;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  open(view: ViewKey): void {
    this.#set({ ...this.#shown, view });
  }

  /** Shows where the number of the active cell comes from. */
  explain(): void {
    this.#set({ view: 'formulas', explainAsked: this.#shown.explainAsked + 1 });
  }

  #set(shown: Shown): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
