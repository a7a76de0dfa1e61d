/** One sentence above the grid (提示) with a button to put it away; an empty one hides it. */
export class Notice {
  readonly #line: HTMLElement;
  readonly #sentence: HTMLElement;

  constructor(line: HTMLElement, sentence: HTMLElement, close: HTMLButtonElement) {
    this.#line = line;
    this.#sentence = sentence;
    close.addEventListener('click', () => this.show(''));
  }

  show(sentence: string): void {
    this.#sentence.textContent = sentence;
    this.#line.hidden = sentence === '';
  }
}
