/** One sentence above the grid (提示) with a button to put it away; an empty one hides it. */
export class Notice {
  readonly #line: HTMLElement;
  readonly #sentence: HTMLElement;
  readonly #action: HTMLButtonElement;
  #act: () => void = () => undefined;

  constructor(line: HTMLElement, sentence: HTMLElement, action: HTMLButtonElement, close: HTMLButtonElement) {
    this.#line = line;
    this.#sentence = sentence;
    this.#action = action;
    action.addEventListener('click', () => this.#act());
    close.addEventListener('click', () => this.show(''));
  }

  /** `action` is offered as a button beside the sentence. */
  show(sentence: string, action?: { readonly label: string; readonly run: () => void }): void {
    this.#sentence.textContent = sentence;
    this.#action.hidden = !action;
    this.#action.textContent = action?.label ?? '';
    this.#act = action?.run ?? (() => undefined);
    this.#line.hidden = sentence === '';
  }
}
