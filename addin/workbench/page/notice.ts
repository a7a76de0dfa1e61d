/** One sentence above the grid (提示); an empty one hides it. */
export function notice(line: HTMLElement, sentence: string): void {
  line.textContent = sentence;
  line.hidden = sentence === '';
}
